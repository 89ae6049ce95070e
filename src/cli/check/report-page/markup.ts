/**
 * Markup as a value of its own: whatever is a plain string in it is text, and is escaped. Author text is
 * hostile until it is text.
 */
import { escapeText } from '../../list-markup';
import { withoutControls } from '../words';

export class Markup {
  constructor(readonly source: string) {}
}

type Part = Markup | string | number | null | undefined | readonly Part[];

export function markup(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  const pieces = strings.map((fixed, at) => fixed + sourceOf(parts[at]));
  return new Markup(pieces.join(''));
}

function sourceOf(part: Part): string {
  if (part === null || part === undefined) return '';
  if (part instanceof Markup) return part.source;
  if (typeof part === 'object') return part.map(sourceOf).join('');
  return escapeText(withoutControls(String(part)));
}
