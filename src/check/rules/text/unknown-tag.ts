/** A tag that the game does not know, or does not look for in this place. Must not know its value. */
import { RATINGS } from '../../../core/scenario/vocabulary';
import { LINE_TAGS } from '../../../ink/read-beat';
import { CHOICE_TAGS } from '../../../ink/read-choice';
import { FOREIGN_TAGS, HEADER_TAGS } from '../../../ink/read-header';
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';
import type { WrittenTag } from '../../source/written';
import { unknownWords } from '../unknown-word';

const OURS = new Set([...HEADER_TAGS, ...LINE_TAGS, ...CHOICE_TAGS, ...RATINGS]);
/** Tags of other players, which do no harm anywhere. */
const ANYWHERE = new Set([...FOREIGN_TAGS, 'author']);

export const unknownTag: TextRule = {
  codes: ['unknown-tag'],
  check: (scenario) => [...unknownKeys(scenario), ...misplaced(scenario)],
};

function unknownKeys({ tags }: WrittenScenario): Diagnostic[] {
  const used = tags.filter(({ key }) => !ANYWHERE.has(key));
  return unknownWords(
    used.map(({ key, file, line }) => ({ word: key, file, line })),
    {
      code: 'unknown-tag',
      kind: 'tag',
      known: [...OURS],
      consequence: 'The game passes over it.',
      where:
        'The guide in `story/README.md` lists every tag; a `#` that is no tag is written `\\#`.',
    },
  );
}

/** A tag of a choice on a line is a fault of its own: it was meant for the choice. */
function misplaced({ tags }: WrittenScenario): Diagnostic[] {
  return tags.flatMap((tag) => {
    const advice = OURS.has(tag.key) && !ANYWHERE.has(tag.key) ? adviceFor(tag) : undefined;
    if (!advice) return [];
    const { file, line } = tag;
    return [{ code: 'unknown-tag', severity: 'warning', file, line, message: advice }];
  });
}

function adviceFor({ key, where, onLineToo, inFunction }: WrittenTag): string | undefined {
  const isForLines = LINE_TAGS.includes(key);
  const isForHeader = HEADER_TAGS.includes(key);
  if (CHOICE_TAGS.includes(key) || inFunction) return undefined;
  if (where === 'header' && !isForHeader)
    return `The tag \`${key}\` belongs to a line, and does nothing in the header. Write it at the end of the first line of the story.`;
  if (where === 'line' && !isForLines)
    return `The tag \`${key}\` belongs to the header, and does nothing here. Move it to the top of the file, above the first line of the story.`;
  if (where === 'choice' && !isForLines)
    return `The tag \`${key}\` belongs to the header, and does nothing in a choice. Move it to the top of the file.`;
  if (where === 'choice' && !onLineToo)
    return `The tag \`${key}\` belongs to a line, and does nothing inside the square brackets of a choice. Write it at the end of a line below the choice.`;
  return undefined;
}
