/**
 * Whether a text is nested too deeply to be handed to the parser. The parser descends once for every step,
 * and at the end of its stack it does not throw but can end the whole program: so this looks first.
 * Must not know what the text means.
 */

/** Steps into lists and groups: far beyond anything written by hand, far below the danger. */
const DEEPEST = 200;

export function isTangled(text: string): boolean {
  const bare = text.replace(/"[^"\n]*"|'[^'\n]*'/g, '');
  const depth = Math.max(deepestBracket(text), deepestBracket(bare));
  return depth > DEEPEST || text.split(/[\r\n]/).some(isDeepLine);
}

/** Steps taken within one line (`- - - a`), or to get to where it begins. */
function isDeepLine(line: string): boolean {
  const indent = line.length - line.trimStart().length;
  return indent > DEEPEST || (line.match(/[-?:](?=\s|$)/g) ?? []).length > DEEPEST;
}

function deepestBracket(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [sign] of text.matchAll(/[[\]{}]/g)) {
    depth = sign === '[' || sign === '{' ? depth + 1 : Math.max(0, depth - 1);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
