/** A tag of a choice that stands where the choice never gets it. Must not know what the tag says. */
import { CHOICE_TAGS } from '../../../ink/read-choice';
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';
import type { WrittenTag } from '../../source/written';

export const tagOutsideBrackets: TextRule = {
  codes: ['tag-outside-brackets'],
  check(scenario) {
    const choices = scenario.choices.filter(({ strayTags }) => strayTags.length > 0);
    const afterBracket = new Set(choices.map(placeOf));
    return linesOf(scenario).map((tags) => diagnosticOf(tags, afterBracket));
  },
};

function placeOf({ file, line }: { file: string; line: number }): string {
  return `${line} ${file}`;
}

/** The header has a `skill` of its own; the tags of a function go wherever it is called. */
function isLost({ key, where, inFunction }: WrittenTag): boolean {
  if (!CHOICE_TAGS.includes(key) || inFunction) return false;
  return where === 'line' || (where === 'header' && key !== 'skill');
}

/** One sentence a line, however many tags stand on it. */
function linesOf({ tags }: WrittenScenario): WrittenTag[][] {
  const lines = new Map<string, WrittenTag[]>();
  for (const tag of tags.filter(isLost)) {
    const others = lines.get(placeOf(tag));
    if (others) others.push(tag);
    else lines.set(placeOf(tag), [tag]);
  }
  return [...lines.values()];
}

function diagnosticOf(tags: WrittenTag[], afterBracket: ReadonlySet<string>): Diagnostic {
  const { file = '', line = 0 } = tags[0] ?? {};
  const names = tags.map(({ key }) => `\`# ${key}\``).join(', ');
  const [stands, it] = tags.length === 1 ? ['stands', 'it'] : ['stand', 'them'];
  const where = afterBracket.has(placeOf({ file, line }))
    ? 'after the square brackets of the choice, where tags go to the next line'
    : 'on a line that is no choice';
  const message =
    `${names} ${stands} ${where}, so no choice gets ${it}. Write all tags of a choice before its \`]\`: ` +
    `\`* (label) [words # ${tags[0]?.key ?? ''}]\`.`;
  return { code: 'tag-outside-brackets', severity: 'error', file, line, message };
}
