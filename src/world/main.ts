/**
 * The drawn world: give it a scene, it shows that scene. The one way in, and by `import()` only, since the engine is
 * large.
 * Must not know the story, the marks or the words on the page.
 */
import type { Scene } from '../core/scenario/scene';
import { Director } from './director';
import { chooseRenderer, type Renderer, rendererName } from './renderer-choice';
import type { Art } from './wanted';

/** A resize is drawn when it has paused this long. */
const PAUSE = 120;

export interface WorldOptions {
  host: HTMLElement;
  /** URLs of the drawings; an empty one where there is none. */
  art: Art;
  reducedMotion: boolean;
}

export interface World {
  /** Only what differs from the scene shown will move. */
  show(scene: Scene): void;
  setReducedMotion(reduced: boolean): void;
  /** Stands still in the middle of whatever moves, so that words can be painted first. */
  hold(): void;
  letGo(): void;
  /** Nothing moves, nothing loads, the loop is stopped. */
  asleep(): boolean;
  renderer(): Renderer;
  close(): void;
}

export async function openWorld(options: WorldOptions): Promise<World> {
  const director = new Director(options);
  holdCanvas(options.host);
  await director.start(chooseRenderer(rendererName()));
  const forgetSize = followSize(options.host, director);
  const forgetPage = restWhileHidden(director);
  return {
    show: (scene) => director.show(scene),
    setReducedMotion: (reduced) => {
      director.reduced = reduced;
    },
    hold: () => director.hold(),
    letGo: () => director.letGo(),
    asleep: () => director.asleep(),
    renderer: () => director.renderer(),
    close() {
      forgetSize();
      forgetPage();
      director.close();
    },
  };
}

/** The canvas lies in the host and is cut at its edges. */
function holdCanvas(host: HTMLElement): void {
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.style.overflow = 'hidden';
}

function followSize(host: HTMLElement, director: Director): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void director.settle(), PAUSE);
  });
  observer.observe(host);
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
  };
}

function restWhileHidden(director: Director): () => void {
  const turn = () => (document.hidden ? director.sleep() : director.wake());
  document.addEventListener('visibilitychange', turn);
  return () => document.removeEventListener('visibilitychange', turn);
}
