/** One scenario on the page: its verdict, its figures, its drawing, its tables, and what was found. */
import type { Checked } from '../../../check/check-scenario';
import type { CheckedFile } from '../../../check/diagnostic';
import { drawnGraph } from '../../../check/report/drawn-graph';
import type { DecidingOption, Report } from '../../../check/report/report';
import { listed, mostDeciding } from '../report-table';
import { sayNumber, sayPaths, sayRange, sayShare } from '../words';
import { drawing } from './drawing';
import { findingsList } from './findings-list';
import { type Markup, markup } from './markup';

export function scenarioSection({ checked, report, graph, outline }: Checked, at: number): Markup {
  const { word, sign, why } = verdictOf(checked, report);
  const name = `scenario-${at + 1}`;
  return markup`<section class="scenario" id="${name}" aria-labelledby="${name}-title ${name}-file">
<div class="head">
<div><h2 id="${name}-title">${report?.title || checked.file}</h2><p class="file" id="${name}-file">${checked.file}</p></div>
<p class="stamp" data-verdict="${word}"><b><span aria-hidden="true">${sign}</span> ${word}</b> <span>${why}</span></p>
</div>
${report ? figures(report) : null}
<h3>What was found</h3>
${findingsList(checked.diagnostics)}
${graph ? drawing(drawnGraph(graph, outline), name) : null}
${report ? tables(report) : null}
</section>`;
}

export function verdictOf({ ok }: CheckedFile, report: Report | null) {
  if (!ok) return { word: 'Does not hold', sign: '✗', why: 'There is an error to mend.' };
  if (!report?.exhaustive)
    return { word: 'Holds so far', sign: '~', why: 'The search stopped at its limit.' };
  const states = report.states.toLocaleString('en-GB');
  return { word: 'Holds', sign: '✓', why: `All ${states} states were tried.` };
}

function figures(report: Report): Markup {
  const { paths, endings, safeShare, marks, beats, minutes } = report;
  return markup`<dl class="figures">
${figure('Paths from start to end', sayPaths(paths))}
${figure('Endings', String(endings.length))}
${figure('Paths that stay safe', sayShare(safeShare), safeShare)}
${figure('Marks, worst to best', sayRange(marks))}
${figure('Minutes, shortest to longest', sayRange(minutes))}
${figure('Beats, fewest to most', sayRange(beats))}
</dl>`;
}

function figure(label: string, value: string, share: number | null = null): Markup {
  const size = value.length > 14 ? 'long' : 'short';
  return markup`<div><dt>${label}</dt><dd data-size="${size}">${value}${share === null ? null : bar(share)}</dd></div>`;
}

/** Says nothing that the words beside it do not. */
function bar(share: number): Markup {
  const width = Math.max(share > 0 ? 1 : 0, Math.round(share * 100));
  return markup`<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="100" height="8" class="bar-all"/><rect width="${width}" height="8" class="bar-share"/></svg>`;
}

function tables(report: Report): Markup {
  const { endings, speakers } = report;
  return markup`<div class="tables">
${tableOf(
  'Endings',
  ['Ending', 'Share of paths'],
  endings.map(({ id, text, share }) => [
    markup`<b>${id}</b> <span class="soft">${text}</span>`,
    markup`${sayShare(share)}${share === null ? null : bar(share)}`,
  ]),
)}
${tableOf('What decides most', ['Option', 'Line', 'How differently it can end', 'Marks lost'], mostDeciding(report).map(decidingRow))}
${tableOf(
  'Who speaks',
  ['Speaker', 'Words', 'Reading age'],
  speakers.map(({ name, words, readingAge }) => [
    name,
    sayNumber(words),
    readingAge === null ? 'too little said' : sayNumber(readingAge),
  ]),
)}
</div>
<h3>What it exercises</h3>
<dl class="together">
<div><dt>Findings of the paper</dt><dd>${listed(report.findings)}</dd></div>
<div><dt>Skills</dt><dd>${listed(report.skills)}</dd></div>
<div><dt>Rungs of the ladder</dt><dd>${listed(report.rungs)}</dd></div>
<div class="broad"><dt>Tasks</dt><dd>${listed(report.tasks)}</dd></div>
</dl>`;
}

function decidingRow({ option, text, line, spread, marksLost }: DecidingOption) {
  return [
    markup`<b>${option}</b> ${text === option ? null : markup`<span class="soft">${text}</span>`}`,
    String(line),
    markup`${sayShare(spread)}${bar(spread)}`,
    sayNumber(marksLost),
  ];
}

function tableOf(caption: string, head: string[], rows: (Markup | string)[][]): Markup | null {
  if (rows.length === 0) return null;
  return markup`<div class="wide"><table>
<caption>${caption}</caption>
<thead><tr>${head.map((word) => markup`<th scope="col">${word}</th>`)}</tr></thead>
<tbody>${rows.map(([first = '', ...rest]) => markup`<tr><th scope="row">${first}</th>${rest.map((cell) => markup`<td>${cell}</td>`)}</tr>`)}</tbody>
</table></div>`;
}
