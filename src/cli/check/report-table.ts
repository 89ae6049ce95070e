/** The report as tables for the terminal: one scenario after the other, then all of them beside one another. */
import type { DecidingOption, Report } from '../../check/report/report';
import { tableOf } from './text-table';
import { sayNumber, sayPaths, sayRange, sayShare, withoutControls } from './words';

export function reportTables(reports: readonly Report[]): string {
  const each = reports.map(tablesOf);
  const all = [...each, ...(reports.length > 1 ? [sideBySide(reports)] : [])];
  return withoutControls(all.join('\n\n'));
}

function tablesOf(report: Report): string {
  const parts = [
    `${report.title}  (${report.file})`,
    tableOf(
      null,
      factsOf(report).flatMap(([name = '', value = '']) => wrapped(name, value)),
    ),
    tableOf(
      ['Ending', 'Share of paths', 'What it says'],
      report.endings.map(({ id, text, share }) => [id, sayShare(share), text]),
    ),
    tableOf(
      ['Speaker', 'Words', 'Reading age'],
      report.speakers.map(({ name, words, readingAge }) => [
        name,
        sayNumber(words),
        readingAge === null ? 'too little said' : sayNumber(readingAge),
      ]),
    ),
    tableOf(
      ['What decides most', 'Line', 'Spread', 'Marks lost'],
      mostDeciding(report).map(({ option, line, spread, marksLost }) => [
        option,
        String(line),
        sayShare(spread),
        sayNumber(marksLost),
      ]),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

export function factsOf(report: Report): string[][] {
  const { exhaustive, states, marks, beats, minutes } = report;
  return [
    ['States', `${sayNumber(states)}, ${exhaustive ? 'all of them' : 'not all of them'}`],
    ['Paths', sayPaths(report.paths)],
    ['Paths that stay safe', sayShare(report.safeShare)],
    ['Marks', sayRange(marks)],
    ['Beats', sayRange(beats)],
    ['Minutes', sayRange(minutes)],
    ['Findings', listed(report.findings)],
    ['Skills', listed(report.skills)],
    ['Tasks', listed(report.tasks)],
    ['Rungs', listed(report.rungs)],
  ];
}

const MOST_DECIDING = 8;

/** They come in order. */
export function mostDeciding({ deciding }: Report): DecidingOption[] {
  return deciding.slice(0, MOST_DECIDING);
}

function sideBySide(reports: readonly Report[]): string {
  const rows = reports.map((report) => [
    report.title,
    sayNumber(report.states),
    sayPaths(report.paths),
    String(report.endings.length),
    sayShare(report.safeShare),
    sayRange(report.marks),
    sayRange(report.minutes),
  ]);
  const head = ['All scenarios', 'States', 'Paths', 'Endings', 'Safe', 'Marks', 'Minutes'];
  const together = (['findings', 'skills', 'rungs'] as const).map((key) => {
    return [`All ${key}`, listed(unionOf(reports, key))];
  });
  return [tableOf(head, rows), tableOf(null, together)].join('\n\n');
}

export function unionOf(
  reports: readonly Report[],
  key: 'findings' | 'skills' | 'tasks' | 'rungs',
): string[] {
  const all = new Set(reports.flatMap((report) => report[key]));
  return [...all].sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

export function listed(words: readonly string[]): string {
  return words.length > 0 ? words.join(', ') : 'none';
}

const LONGEST = 78;

/** A long list goes on below itself. */
function wrapped(name: string, value: string): string[][] {
  if (value.length <= LONGEST) return [[name, value]];
  const at = value.lastIndexOf(' ', LONGEST);
  const cut = at > 0 ? at : LONGEST;
  return [[name, value.slice(0, cut)], ...wrapped('', value.slice(cut).trim())];
}
