/** A needed note that no line gives, and a note that does not say where it belongs. Must not know handovers. */
import { parseNote } from '../../../ink/tags';
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';
import type { WrittenTag } from '../../source/written';
import { shown, unknownWords } from '../unknown-word';
import { tagsCalled, wordsOf } from '../used-words';

export const unknownNote: TextRule = {
  codes: ['unknown-note'],
  check: (scenario) => [...formless(scenario), ...unknownNeeds(scenario)],
};

function unknownNeeds(scenario: WrittenScenario): Diagnostic[] {
  const notes = tagsCalled(scenario, 'note').map(({ value }) => idOf(value));
  if (notes.some((id) => /[{}]/.test(id))) return [];
  return unknownWords(wordsOf(scenario, 'needs'), {
    code: 'unknown-note',
    kind: 'note',
    known: notes,
    consequence:
      'No handover could ever be complete. Some line must give it: `# note: S id = text`.',
  });
}

/** The id even of a note that forgot its section, so that it is not said twice. */
function idOf(value: string): string {
  return parseNote(value)?.id ?? (value.split('=')[0] ?? '').trim();
}

function formless(scenario: WrittenScenario): Diagnostic[] {
  const notes = tagsCalled(scenario, 'note');
  return notes.filter(({ value }) => !parseNote(value) && !/[{}]/.test(value)).map(noSection);
}

function noSection({ value, file, line }: WrittenTag): Diagnostic {
  const message =
    `The note \`${shown(value)}\` does not say where it belongs, so it would never reach the notebook. ` +
    'Write `# note: S id = text`, with S, B or A for Situation, Background or Assessment.';
  return { code: 'unknown-note', severity: 'warning', file, line, message };
}
