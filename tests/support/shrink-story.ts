/**
 * Makes a story that shows a fault as short as it can: drops lines while the fault stands, in ever smaller
 * pieces. For reports of what the fuzzer finds; must not know the fault.
 */

/** Enough for a good deal shorter; a fault is worth a minute and no more. */
const MOST_TRIES = 300;

/** @param stands whether a shorter text still shows it; a text that does not compile does not. */
export async function shrinkStory(
  text: string,
  stands: (text: string) => Promise<boolean>,
): Promise<string> {
  let lines = text.split('\n');
  let tries = 0;
  const stillStands = async (shorter: string) => {
    tries += 1;
    return tries <= MOST_TRIES && (await stands(shorter));
  };
  for (let size = lines.length >> 1; size >= 1; size = Math.min(size >> 1, lines.length >> 1)) {
    let before: number;
    do {
      before = lines.length;
      lines = await withoutPieces(lines, size, stillStands);
    } while (lines.length < before);
  }
  return lines.join('\n');
}

async function withoutPieces(
  whole: readonly string[],
  size: number,
  stands: (text: string) => Promise<boolean>,
): Promise<string[]> {
  let lines = [...whole];
  for (let at = lines.length - size; at > -size; at -= size) {
    const shorter = lines.filter((_, line) => line < at || line >= at + size);
    if (shorter.length < lines.length && (await stands(shorter.join('\n')))) lines = shorter;
  }
  return lines;
}
