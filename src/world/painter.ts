/**
 * Puts a difference on the canvas: each part of the picture gets its share of it.
 * Must not know when it is called, nor load anything.
 */
import type { Scene as PhaserScene } from 'phaser';
import type { Scene } from '../core/scenario/scene';
import { Backdrop } from './backdrop';
import { climateOf } from './climate';
import type { Difference } from './difference';
import { Figures } from './figures';
import type { Gallery } from './gallery';
import type { Stage } from './layout';
import { plan } from './plan';
import { Sky } from './sky';

export class Painter {
  private readonly backdrop: Backdrop;
  private readonly sky: Sky;
  private readonly figures: Figures;

  constructor(
    private readonly canvas: PhaserScene,
    gallery: Gallery,
  ) {
    this.backdrop = new Backdrop(canvas, gallery);
    this.sky = new Sky(canvas, gallery);
    this.figures = new Figures(canvas, gallery);
  }

  apply(change: Difference, scene: Scene, stage: Stage, reduced: boolean): void {
    const slow = scene.look === 'later' ? 'later' : 'place';
    const climate = climateOf(scene);
    if (change.place) this.backdrop.change(scene, stage, plan(slow, reduced));
    if (change.look) this.backdrop.frame(scene, stage, plan('look', reduced));
    if (change.climate) this.sky.change(climate, stage, plan('light', reduced));
    if (change.weather) {
      this.sky.blow(climate.strokes, stage, plan('weather', reduced), plan('light', reduced));
    }
    this.figures.change(scene, change, stage, reduced);
  }

  /** Everything at once, what was just leaving too. */
  clear(): void {
    this.canvas.tweens.killAll();
    for (const thing of [...this.canvas.children.list]) thing.destroy();
    this.figures.forget();
    this.sky.forget();
    this.backdrop.forget();
  }
}
