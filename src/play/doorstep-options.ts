/** What a visit is opened with; handed on from the doorstep to the room behind it. */
import type { Card } from 'virtual:story/list';
import type { Bundle } from '../ink/bundle';
import type { Preferences } from './preferences';

export interface DoorstepOptions {
  card: Card;
  loadBundle: (() => Promise<{ default: Bundle }>) | undefined;
  preferences: Preferences;
  host: HTMLElement;
  /** Where the picture is drawn. */
  stage: HTMLElement;
  wanted: URLSearchParams;
}
