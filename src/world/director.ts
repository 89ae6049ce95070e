/**
 * Brings the picture from what is shown to what is asked for, one scene after the other, and after a new size or a
 * lost context all of it again.
 * Must not know how anything is drawn. Nothing that goes wrong in here reaches the game.
 */
import type { Scene } from '../core/scenario/scene';
import { difference } from './difference';
import { type Engine, startEngine } from './engine';
import { type Gallery, openGallery } from './gallery';
import { type Size, stageFor } from './layout';
import { Painter } from './painter';
import { openPictures } from './pictures';
import type { Renderer } from './renderer-choice';
import { type Art, wanted } from './wanted';

interface DirectorOptions {
  host: HTMLElement;
  art: Art;
  reducedMotion: boolean;
}

export class Director {
  reduced: boolean;
  private readonly pictures = openPictures();
  private engine!: Engine;
  private gallery!: Gallery;
  private painter!: Painter;
  private target: Scene | undefined;
  private shown: Scene | undefined;
  /** Keys of the drawings on the screen. */
  private keys: ReadonlySet<string> = new Set();
  private busy = false;
  private closed = false;
  private held = false;

  constructor(private readonly options: DirectorOptions) {
    this.reduced = options.reducedMotion;
  }

  async start(renderer: Renderer): Promise<void> {
    const { host } = this.options;
    const onRest = () => this.tidy();
    const onLost = () => void this.restart();
    const at = { size: sizeOf(host), ratio: ratio() };
    this.engine = await startEngine({ host, renderer, ...at, onRest, onLost });
    this.gallery = openGallery(this.engine.scene, this.pictures);
    this.painter = new Painter(this.engine.scene, this.gallery);
  }

  show(scene: Scene): void {
    this.target = scene;
    void this.settle();
  }

  /** Looks at the host again; draws everything anew if its size has changed. */
  async settle(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    try {
      while (!this.closed && this.target && !this.isSettled()) await this.step(this.target);
    } catch {
      // The world is scenery: without it the game goes on.
    }
    this.busy = false;
    this.wake();
  }

  asleep(): boolean {
    return !this.busy && this.engine.asleep();
  }

  renderer(): Renderer {
    return this.engine.renderer;
  }

  wake(): void {
    if (!this.closed && !this.held) this.engine.wake();
  }

  /** Stands still where it is, until let go. */
  hold(): void {
    this.held = true;
    this.engine.sleep();
  }

  letGo(): void {
    if (!this.held) return;
    this.held = false;
    this.wake();
  }

  sleep(): void {
    this.engine.sleep();
  }

  close(): void {
    if (this.closed) return;
    this.closed = true;
    this.engine.close();
  }

  private isSettled(): boolean {
    return this.target === this.shown && same(sizeOf(this.options.host), this.engine.size());
  }

  private async step(scene: Scene): Promise<void> {
    const { engine } = this;
    const size = sizeOf(this.options.host);
    const stage = stageFor(size, ratio());
    const wants = wanted(scene, stage, this.options.art);
    await this.gallery.bring(wants, stage);
    if (this.closed || engine !== this.engine) return;
    const anew = this.shown === undefined || !same(size, engine.size());
    if (anew) this.lay(size);
    const change = difference(this.shown, scene);
    const first = this.keys.size === 0;
    this.shown = scene;
    this.keys = new Set(wants.map((want) => want.key));
    this.painter.apply(change, scene, stage, this.reduced || (anew && !first));
    this.wake();
  }

  /** While a scene loads, its drawings are not on the screen yet and must not be taken for old ones. */
  private tidy(): void {
    if (!this.busy) this.gallery.keepOnly(this.keys);
  }

  private lay(size: Size): void {
    this.painter.clear();
    this.shown = undefined;
    this.engine.resize(size, ratio());
  }

  /** A lost context may never come back; a plain canvas always draws. */
  private async restart(): Promise<void> {
    if (this.closed) return;
    try {
      const lost = this.engine;
      await this.start('canvas');
      this.shown = undefined;
      await this.settle();
      lost.close();
      if (this.closed) this.engine.close();
    } catch {
      // As above.
    }
  }
}

function ratio(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
}

/** In device pixels; never nothing. */
function sizeOf(host: HTMLElement): Size {
  const side = (length: number) => Math.max(1, Math.round(length * ratio()));
  return { width: side(host.clientWidth), height: side(host.clientHeight) };
}

function same(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}
