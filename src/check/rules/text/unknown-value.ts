/** Tags whose value is one of a few words, or a number, and is neither. Must not know the picture. */
import { LIGHTS, PLANS, SKILLS, WEATHERS } from '../../../core/scenario/vocabulary';
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';
import { shown, unknownWords, type WordList } from '../unknown-word';
import { tagsCalled, valuesOf } from '../used-words';

type Row = Pick<WordList, 'kind' | 'known' | 'consequence'>;

const LISTS: readonly Row[] = [
  { kind: 'weather', known: WEATHERS, consequence: 'The sky stays as it was.' },
  { kind: 'light', known: LIGHTS, consequence: 'The light stays as it was.' },
  { kind: 'plan', known: PLANS, consequence: 'No plan is kept for the weeks after.' },
  { kind: 'skill', known: SKILLS, consequence: 'The marks would go to another skill.' },
];

/** Values with a form of their own. */
const FORMS: readonly { key: string; form: RegExp; instead: string }[] = [
  { key: 'minutes', form: /^\d{1,4}$/, instead: 'a whole number, such as `# minutes: 8`' },
  { key: 'version', form: /^\d+\.\d+\.\d+/, instead: 'three numbers, such as `# version: 1.0.0`' },
  { key: 'cast', form: /^[^=;\s]/, instead: '`# cast: Name = Full name, age, line`' },
  { key: 'thread', form: /^[^,]+(,\s*\d+)?$/, instead: '`# thread: id, 2`' },
];

export const unknownValue: TextRule = {
  codes: ['unknown-tag'],
  check: (scenario) => [
    ...LISTS.flatMap((row) => {
      return unknownWords(valuesOf(scenario, row.kind), { code: 'unknown-tag', ...row });
    }),
    ...FORMS.flatMap((row) => misshapen(scenario, row)),
  ],
};

function misshapen(
  scenario: WrittenScenario,
  { key, form, instead }: (typeof FORMS)[number],
): Diagnostic[] {
  const wrong = tagsCalled(scenario, key).filter(
    ({ value, where }) => where === 'header' && !form.test(value) && !/[{}]/.test(value),
  );
  return wrong.map(({ value, file, line }) => {
    const message = `The header tag \`${key}\` cannot be \`${shown(value)}\`, and is passed over. Write ${instead}.`;
    return { code: 'unknown-tag', severity: 'warning', file, line, message };
  });
}
