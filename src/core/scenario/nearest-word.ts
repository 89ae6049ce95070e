/**
 * The nearest known word to a mistyped one, for error sentences.
 * Must not know what the words mean.
 */

/** Edit distance in which a swap of neighbours counts once (optimal string alignment). */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row.push(cell(rows, row, a, b, i, j));
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function cell(rows: number[][], row: number[], a: string, b: string, i: number, j: number): number {
  const at = (r: number, c: number) => (r === i ? row[c] : rows[r]?.[c]) ?? 0;
  const change = a[i - 1] === b[j - 1] ? 0 : 1;
  const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
}

/** The known word closest to `word`, when one is near enough to be what was meant. */
export function nearestWord(word: string, known: Iterable<string>): string | undefined {
  const limit = word.length <= 3 ? 1 : Math.max(2, Math.ceil(word.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase());
    if (far <= limit && far < word.length && (!best || far < best.far))
      best = { word: candidate, far };
  }
  return best?.word;
}

/** ", did you mean `worried`?" or a full stop. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const nearest = nearestWord(word, known);
  return nearest ? `, did you mean \`${nearest}\`?` : '.';
}
