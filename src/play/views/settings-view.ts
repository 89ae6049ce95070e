/** Settings: type, contrast, motion, sound, reading aloud. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Settings } from '../../store/settings';
import { radio, tick } from './fields';

export interface SettingsProps {
  settings: Settings;
  canReadAloud: boolean;
  change(settings: Settings): void;
  /** Leaves this visit as it is and starts the scenario afresh; absent on the list. */
  startAfresh?: () => void;
}

const SIZES = [100, 125, 150, 175, 200] as const;

export function settingsView(props: SettingsProps): TemplateResult {
  const { settings, change } = props;
  const set = (part: Partial<Settings>) => change({ ...settings, ...part });
  return html`<fieldset class="row">
      <legend>Text size</legend>
      ${SIZES.map((size) =>
        radio('size', `${size} %`, settings.textSize === size, () => set({ textSize: size })),
      )}
    </fieldset>
    <fieldset class="row">
      <legend>Motion</legend>
      ${radio('motion', 'As my device says', settings.motion === 'system', () => set({ motion: 'system' }))}
      ${radio('motion', 'Reduced', settings.motion === 'reduced', () => set({ motion: 'reduced' }))}
      ${radio('motion', 'Full', settings.motion === 'full', () => set({ motion: 'full' }))}
    </fieldset>
    ${tick('High contrast', settings.contrast === 'high', (on) => set({ contrast: on ? 'high' : 'normal' }))}
    ${tick('Dyslexia-friendly type', settings.type === 'dyslexia', (on) => set({ type: on ? 'dyslexia' : 'standard' }))}
    ${tick('Sound', settings.sound, (on) => set({ sound: on }))}
    ${
      props.canReadAloud
        ? tick('Read aloud', settings.readAloud, (on) => set({ readAloud: on }))
        : html`<p class="small">This browser cannot read aloud.</p>`
    }
    ${
      props.startAfresh
        ? html`<p class="row">
          <a class="button" href="./">All scenarios</a>
          <button type="button" @click=${props.startAfresh}>Start this visit afresh</button>
        </p>`
        : nothing
    }`;
}
