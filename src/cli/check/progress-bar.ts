/** How far the search has come, on one line of a terminal that is gone when it ends. */

/** Where the bar is drawn: the standard error stream, when a person looks at it. */
export interface Terminal {
  columns: number;
  write(text: string): void;
  /** Milliseconds. */
  now(): number;
}

const EVERY = 100;
const CELLS = 20;
const CLEAR = '\r\u001b[2K';

export interface ProgressBar {
  show(file: string, known: number, waiting: number): void;
  erase(): void;
}

export function progressBar(terminal: Terminal): ProgressBar {
  let last = Number.NEGATIVE_INFINITY;
  let isDrawn = false;
  return {
    show(file, known, waiting) {
      const now = terminal.now();
      if (now - last < EVERY) return;
      last = now;
      isDrawn = true;
      terminal.write(CLEAR + lineOf(file, known, waiting).slice(0, terminal.columns - 1));
    },
    erase() {
      if (isDrawn) terminal.write(CLEAR);
      isDrawn = false;
    },
  };
}

/** Nobody knows how many states there are until all are known; so the bar is the share of those tried. */
function lineOf(file: string, known: number, waiting: number): string {
  const share = known > 0 ? (known - waiting) / known : 0;
  const full = Math.max(0, Math.min(CELLS, Math.round(share * CELLS)));
  const bar = '█'.repeat(full) + '░'.repeat(CELLS - full);
  const figures = `${known.toLocaleString('en-GB')} states known, ${waiting.toLocaleString('en-GB')} waiting`;
  return `${bar} ${figures}  ${file}`;
}
