/** The whole check as a person reads it on a terminal: file by file, and a last line. */
import type { CheckedFile } from '../../check/diagnostic';
import { countFindings, formatFinding, sayCounts, some } from './findings';
import type { Checkup } from './run-targets';
import { sayNumber, sayRange } from './words';

export function listing(checkup: Checkup, isColourful: boolean): string {
  const { data, scenarios, plans } = checkup;
  const files = [...data, ...scenarios.map(({ checked }) => checked), ...plans];
  const found = files.flatMap((file) => file.diagnostics);
  const last = `${lookedAt(checkup)}: ${sayCounts(countFindings(found))}.`;
  return [...files.map((file) => section(file, isColourful)), last].join('\n\n');
}

function section(file: CheckedFile, isColourful: boolean): string {
  const found = file.diagnostics.map((one) => formatFinding(one, isColourful));
  return [file.file, ...found, `  ${verdict(file)}`].join('\n');
}

function verdict({ ok, diagnostics, explored, score }: CheckedFile): string {
  const word = ok ? 'holds' : 'does not hold';
  if (!explored) return diagnostics.length > 0 && ok ? 'can be used' : word;
  const { states, exhaustive, endings, knots, knotsReached, choices, choicesReached } = explored;
  const figures = [
    `${some(states, 'state')}, ${exhaustive ? 'all of them' : 'not all of them'}`,
    some(endings, 'ending'),
    `${knotsReached} of ${sayNumber(knots)} knots`,
    `${choicesReached} of ${sayNumber(choices)} choices`,
  ];
  if (score)
    figures.push(
      `marks ${sayRange({ least: score.worst, most: score.best })} over ${some(score.decisions, 'decision')}`,
    );
  return `${word}: ${figures.join('; ')}`;
}

function lookedAt({ scenarios, plans, walked }: Checkup): string {
  const looked = [some(scenarios.length, 'scenario')];
  const plansSeen = Math.max(walked, plans.length);
  if (plansSeen > 0) looked.push(some(plansSeen, 'test plan'));
  return `${looked.join(' and ')} checked`;
}
