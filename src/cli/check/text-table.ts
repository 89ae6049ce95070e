/** A table of plain text, for the terminal. Must not know what stands in it. */

/** Words longer than this are cut: a table must stay one. */
const WIDEST = 44;

/** Columns parted by two spaces, a line below the head; nothing when there is no row. */
export function tableOf(head: string[] | null, rows: string[][]): string {
  if (rows.length === 0) return '';
  const cut = rows.map((row) => row.map((cell) => (head ? shortened(cell) : cell)));
  const all = head ? [head, ...cut] : cut;
  const widths = (all[0] ?? []).map((_, at) => Math.max(...all.map((row) => row[at]?.length ?? 0)));
  const line = (row: string[]) =>
    `  ${row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')}`.trimEnd();
  const rule = head ? [line(widths.map((width) => '─'.repeat(width)))] : [];
  const [first, ...rest] = all.map(line);
  return [first, ...rule, ...rest].join('\n');
}

function shortened(cell: string): string {
  return cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell;
}
