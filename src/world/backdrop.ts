/**
 * The place in its depth layers, and the drawing that frames a call or the weeks after.
 * Must not know people, weather or where the drawings come from.
 */
import type { GameObjects, Scene as PhaserScene } from 'phaser';
import type { Scene } from '../core/scenario/scene';
import type { Gallery } from './gallery';
import type { Stage } from './layout';
import { carry, fadeOut, ORDER } from './motion';
import { bleedOf } from './pictures';
import { type Move, parallax } from './plan';
import { DEPTHS } from './split-layers';
import { overlayKey, placeKey } from './wanted';

export class Backdrop {
  private layers: GameObjects.Image[] = [];
  private overlay: GameObjects.Image | undefined;

  constructor(
    private readonly canvas: PhaserScene,
    private readonly gallery: Gallery,
  ) {}

  /** The new place is laid over the old, depth by depth, each depth sliding its own way in. */
  change(scene: Scene, stage: Stage, move: Move): void {
    const leaving = this.layers;
    this.layers = [];
    for (const depth of DEPTHS) {
      const key = placeKey(scene, depth, stage);
      if (!this.gallery.has(key)) continue;
      const rest = -bleedOf(stage);
      const image = this.canvas.add.image(rest + parallax(depth, move) * stage.scale, 0, key);
      image
        .setOrigin(0)
        .setDepth(ORDER[depth] + 1)
        .setAlpha(0);
      carry(this.canvas, image, { x: rest, alpha: 1 }, move, () => image.setDepth(ORDER[depth]));
      this.layers.push(image);
    }
    for (const image of leaving) fadeOut(this.canvas, image, move);
  }

  frame(scene: Scene, stage: Stage, move: Move): void {
    if (this.overlay) fadeOut(this.canvas, this.overlay, move);
    this.overlay = undefined;
    if (scene.look === 'visit') return;
    const key = overlayKey(scene.look, stage);
    if (!this.gallery.has(key)) return;
    this.overlay = this.canvas.add.image(-bleedOf(stage), 0, key).setOrigin(0).setAlpha(0);
    this.overlay.setDepth(ORDER.overlay);
    carry(this.canvas, this.overlay, { alpha: 1 }, move);
  }

  forget(): void {
    this.layers = [];
    this.overlay = undefined;
  }
}
