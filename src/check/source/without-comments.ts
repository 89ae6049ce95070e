/**
 * Takes the comments out of Ink as its compiler does: before anything else is read, so that neither a
 * backslash nor a web address protects `//`. Every line keeps its number.
 */

export function withoutComments(text: string): string {
  const kept: string[] = [];
  let from = 0;
  while (from < text.length) {
    const start = nextComment(text, from);
    kept.push(text.slice(from, start));
    const end = endOfComment(text, start);
    kept.push(newlinesOf(text.slice(start, end)));
    from = end;
  }
  return kept.join('');
}

function nextComment(text: string, from: number): number {
  for (let at = text.indexOf('/', from); at >= 0; at = text.indexOf('/', at + 1)) {
    if (text[at + 1] === '/' || text[at + 1] === '*') return at;
  }
  return text.length;
}

/** A block that is never closed takes the rest of the file with it. */
function endOfComment(text: string, start: number): number {
  if (start >= text.length) return text.length;
  const isBlock = text[start + 1] === '*';
  const end = text.indexOf(isBlock ? '*/' : '\n', start + (isBlock ? 2 : 0));
  if (end < 0) return text.length;
  return isBlock ? end + 2 : end;
}

function newlinesOf(comment: string): string {
  return comment.replace(/[^\n]+/g, '');
}
