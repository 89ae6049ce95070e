/**
 * What a scenario must say about itself: its title, the finding it trains, and a skill for its marks.
 * Read from the text, so that it is said of what does not compile too.
 */
import type { Diagnostic } from '../../diagnostic';
import type { TextRule, WrittenScenario } from '../../rule';

export const missingHeader: TextRule = {
  codes: ['missing-header'],
  check: (scenario) => [
    ...['title', 'finding'].filter((key) => !inHeader(scenario, key)).map(missing(scenario)),
    ...(hasSkill(scenario) ? [] : [missing(scenario)('skill')]),
  ],
};

function inHeader({ tags }: WrittenScenario, key: string): boolean {
  return tags.some((tag) => tag.key === key && tag.where === 'header' && tag.value !== '');
}

/** In the header, or with any decision of its own. */
function hasSkill(scenario: WrittenScenario): boolean {
  const ofChoices = scenario.choices.some(({ tags }) => tags.some(({ key }) => key === 'skill'));
  return ofChoices || inHeader(scenario, 'skill');
}

const WHY: Record<string, string> = {
  title: 'it is the name in the list. Write `# title: …`',
  finding: 'it says what the scenario trains. Write `# finding: F3`, one or more of F1 to F15,',
  skill: 'no decision has one either, so the marks would belong to none. Write `# skill: explain`',
};

function missing({ file, texts, tags }: WrittenScenario) {
  return (key: string): Diagnostic => {
    const late = tags.find((tag) => tag.key === key && tag.where === 'line');
    const message = late
      ? `The header has no \`# ${key}\`: the one on line ${late.line} stands too late, after the story has begun. Move it to the top of the file.`
      : `The header has no \`# ${key}\`: ${WHY[key]} at the top of the file.`;
    return {
      code: 'missing-header',
      severity: 'error',
      file: texts[0]?.file ?? file,
      line: 1,
      message,
    };
  };
}
