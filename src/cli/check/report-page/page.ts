/**
 * The report as one page that needs nothing else: to read on any machine, to print, to bring to a meeting.
 * No script, no network; author text is text.
 */
import type { CheckedFile } from '../../../check/diagnostic';
import { countFindings, sayCounts, some } from '../findings';
import { listed, unionOf } from '../report-table';
import type { Checkup } from '../run-targets';
import { sayPaths, sayRange, sayShare } from '../words';
import { findingsList } from './findings-list';
import { Markup, markup } from './markup';
import { scenarioSection, verdictOf } from './scenario-section';
import { mapPicture, policyFor, styleSheet } from './style';

export function reportPage(checkup: Checkup): string {
  const style = styleSheet();
  const page = markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${headlineOf(checkup)} – Local Terrain</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header class="top">
<img class="map" src="${mapPicture()}" alt="">
<div class="sign">
<p class="over">Local Terrain, the checker</p>
<h1>${headlineOf(checkup)}</h1>
<p>${sentence(sayCounts(countFindings(foundIn(checkup))))}</p>
</div>
</header>
<main>
${contents(checkup)}
${checkup.scenarios.map((scenario, at) => scenarioSection(scenario, at))}
${others([...checkup.data, ...checkup.plans])}
</main>
<footer><p>Training only. A check proves that a story runs, not that its key is right: no panel of experts has set it.</p></footer>
</body>
</html>
`;
  return page.source;
}

function sentence(words: string): string {
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}.`;
}

function foundIn({ data, scenarios, plans }: Checkup) {
  const files = [...data, ...scenarios.map(({ checked }) => checked), ...plans];
  return files.flatMap(({ diagnostics }) => diagnostics);
}

/** What a reader wants to know first. */
function headlineOf({ data, scenarios, plans }: Checkup): string {
  const files = [...data, ...scenarios.map(({ checked }) => checked), ...plans];
  const broken = files.filter(({ ok }) => !ok).length;
  if (broken > 0) return `${some(broken, 'file')} ${broken === 1 ? 'does' : 'do'} not hold`;
  const isWhole = scenarios.every(({ report }) => report?.exhaustive);
  return isWhole ? 'Every path holds' : 'Every path that was tried holds';
}

function contents({ scenarios }: Checkup): Markup {
  const rows = scenarios.map(({ checked, report }, at) => {
    const { word, sign } = verdictOf(checked, report);
    return markup`<tr>
<th scope="row"><a href="#scenario-${at + 1}">${report?.title || checked.file}</a></th>
<td class="verdict" data-verdict="${word}"><span aria-hidden="true">${sign}</span> ${word}</td>
<td>${report ? sayPaths(report.paths) : '–'}</td>
<td>${report ? report.endings.length : '–'}</td>
<td>${report ? sayShare(report.safeShare) : '–'}</td>
<td>${report ? sayRange(report.marks) : '–'}</td>
<td>${report ? sayRange(report.minutes) : '–'}</td>
</tr>`;
  });
  if (rows.length === 0) return markup``;
  const reports = scenarios.flatMap(({ report }) => report ?? []);
  return markup`<div class="wide" role="region" tabindex="0" aria-label="Side by side"><table class="all">
<caption>Side by side</caption>
<thead><tr><th scope="col">Scenario</th><th scope="col">Verdict</th><th scope="col">Paths</th><th scope="col">Endings</th><th scope="col">Paths that stay safe</th><th scope="col">Marks</th><th scope="col">Minutes</th></tr></thead>
<tbody>${rows}</tbody>
</table></div>
<dl class="together">
<div><dt>Findings of the paper</dt><dd>${listed(unionOf(reports, 'findings'))}</dd></div>
<div><dt>Skills</dt><dd>${listed(unionOf(reports, 'skills'))}</dd></div>
<div><dt>Rungs of the ladder</dt><dd>${listed(unionOf(reports, 'rungs'))}</dd></div>
</dl>`;
}

/** The data files and test plans with something to say. */
function others(files: readonly CheckedFile[]): Markup[] {
  return files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .map(
      (file) => markup`<section class="scenario">
<h2>${file.file}</h2>
${findingsList(file.diagnostics)}
</section>`,
    );
}
