/**
 * Phaser, tamed: one game of one empty scene, silent, without input, asleep whenever nothing moves.
 * Must not know what is drawn, nor why.
 */
import { CANVAS, Game, Scale, Scene, type Types, WEBGL } from 'phaser';
import type { Size } from './layout';
import type { Renderer } from './renderer-choice';

const GROUND = '#efe3cd';
/** Frames drawn after the last movement, so that its end is on the screen before the loop stops. */
const LAST_FRAMES = 2;

export interface Engine {
  readonly scene: Scene;
  readonly renderer: Renderer;
  size(): Size;
  /** Device pixels. */
  resize(size: Size, ratio: number): void;
  wake(): void;
  sleep(): void;
  asleep(): boolean;
  close(): void;
}

interface EngineOptions {
  host: HTMLElement;
  renderer: Renderer;
  size: Size;
  ratio: number;
  /** Called once each time the last movement has ended. */
  onRest(): void;
  /** The graphics context is gone: this engine will draw no more. */
  onLost(): void;
}

export async function startEngine(options: EngineOptions): Promise<Engine> {
  const scene = await boot(options);
  const { game } = scene;
  const { loop, scale } = game;
  dressCanvas(game.canvas);
  hearContextLoss(game, options.onLost);
  sleepAtRest(scene, options.onRest);
  return {
    scene,
    renderer: options.renderer,
    size: () => ({ width: game.canvas.width, height: game.canvas.height }),
    resize({ width, height }, ratio) {
      scale.zoom = 1 / ratio;
      scale.resize(width, height);
      Object.assign(game.canvas.style, {
        width: `${width / ratio}px`,
        height: `${height / ratio}px`,
      });
    },
    wake: () => !document.hidden && loop.wake(),
    sleep: () => loop.sleep(),
    asleep: () => !loop.running,
    close: () => close(game),
  };
}

function boot(options: EngineOptions): Promise<Scene> {
  return new Promise((resolve) => {
    class Stage extends Scene {
      create(): void {
        resolve(this);
      }
    }
    new Game(configuration(options, Stage));
  });
}

function configuration(options: EngineOptions, scene: typeof Scene): Types.Core.GameConfig {
  const { width, height } = options.size;
  return {
    type: options.renderer === 'webgl' ? WEBGL : CANVAS,
    scene,
    backgroundColor: GROUND,
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true, disableWebAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    render: { powerPreference: 'low-power' },
    scale: {
      parent: options.host,
      mode: Scale.NONE,
      width,
      height,
      zoom: 1 / options.ratio,
      expandParent: false,
    },
  };
}

/** Out of the flow, so that the picture never decides how large its place on the page is. */
function dressCanvas(canvas: HTMLCanvasElement): void {
  canvas.setAttribute('aria-hidden', 'true');
  Object.assign(canvas.style, { position: 'absolute', left: '0', bottom: '0', display: 'block' });
}

/** In place of Phaser's own answer, which writes to the console. */
function hearContextLoss(game: Game, onLost: () => void): void {
  const { renderer } = game;
  if (!('setContextHandlers' in renderer)) return;
  renderer.setContextHandlers(() => {
    renderer.contextLost = true;
    onLost();
  });
}

function sleepAtRest(scene: Scene, onRest: () => void): void {
  const { game } = scene;
  let still = 0;
  game.events.on('postrender', () => {
    still = scene.tweens.getTweens().length > 0 ? 0 : still + 1;
    if (still < LAST_FRAMES) return;
    still = 0;
    game.loop.sleep();
    onRest();
  });
}

/** A game destroys itself in its next frame; waking it is that frame. */
function close(game: Game): void {
  game.loop.sleep();
  game.destroy(true);
  game.loop.wake();
}
