/**
 * The drawn map of the fen: give it a view, it shows that view, and drives the car. The one way in, and by `import()`
 * only, since the engine is large.
 * Must not know the story, the hours of the round or the words on the page.
 */
import { chooseRenderer, rendererName } from '../renderer-choice';
import { followPage, followSize, holdCanvas } from './box';
import { Cartographer } from './cartographer';
import type { FenView } from './view';

export type { FenView } from './view';

export interface FenOptions {
  host: HTMLElement;
  reducedMotion: boolean;
}

export interface Fen {
  show(view: FenView): void;
  /** The car drives along these places; resolves when there; at once with reduced motion. */
  drive(places: readonly string[]): Promise<void>;
  setReducedMotion(reduced: boolean): void;
  /** Nothing moves, the loop is stopped. */
  asleep(): boolean;
  close(): void;
}

export async function openFen({ host, reducedMotion }: FenOptions): Promise<Fen> {
  const cartographer = new Cartographer(host, reducedMotion);
  holdCanvas(host);
  await cartographer.start(chooseRenderer(rendererName()));
  const forgetSize = followSize(host, () => cartographer.fit());
  const forgetPage = followPage((isHidden) => cartographer.turnPage(isHidden));
  return {
    show: (view) => cartographer.show(view),
    drive: (places) => cartographer.drive(places),
    setReducedMotion(reduced) {
      cartographer.reduced = reduced;
      if (reduced) cartographer.arrive();
    },
    asleep: () => cartographer.asleep(),
    close() {
      forgetSize();
      forgetPage();
      cartographer.close();
    },
  };
}
