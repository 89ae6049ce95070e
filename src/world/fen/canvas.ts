/**
 * The picture and the car in the engine's hands: the new picture is laid over the old, the car stands where it is put.
 * Must not know what is in the picture, nor where the car goes.
 */
import type { GameObjects, Scene } from 'phaser';
import { carry } from '../motion';
import type { Move } from '../plan';
import { CAR } from './car';
import type { Point } from './geometry';

/** Device pixels. */
export interface Standing extends Point {
  facesLeft: boolean;
}

export class FenCanvas {
  /** The last one is shown; those below it are on their way out. */
  private pictures: GameObjects.Image[] = [];
  private car: GameObjects.Image | undefined;
  private count = 0;

  constructor(private readonly scene: Scene) {}

  lay(drawing: HTMLCanvasElement, move: Move): void {
    const over = this.hang(drawing).setOrigin(0).setDepth(this.count).setAlpha(0);
    const isFirst = this.pictures.length === 0;
    this.pictures.push(over);
    const settle = () => this.keepFrom(over);
    carry(this.scene, over, { alpha: 1 }, isFirst ? { ...move, duration: 0 } : move, settle);
  }

  /** A new drawing of it, standing where the old one stood. */
  dressCar(drawing: HTMLCanvasElement): void {
    const old = this.car;
    this.car = this.hang(drawing)
      .setOrigin(0.5, CAR.ground / CAR.height)
      .setDepth(1e6);
    if (!old) return;
    this.car.setPosition(old.x, old.y).setFlipX(old.flipX).setVisible(old.visible);
    this.takeDown(old);
  }

  stand({ x, y, facesLeft }: Standing): void {
    this.car?.setPosition(x, y).setFlipX(facesLeft).setVisible(true);
  }

  hideCar(): void {
    this.car?.setVisible(false);
  }

  private keepFrom(image: GameObjects.Image): void {
    const first = this.pictures.indexOf(image);
    for (const under of this.pictures.splice(0, first)) this.takeDown(under);
  }

  private hang(drawing: HTMLCanvasElement): GameObjects.Image {
    this.count += 1;
    const key = `fen ${this.count}`;
    const { width, height } = drawing;
    this.scene.textures.create(key, drawing)?.add('__BASE', 0, 0, 0, width, height);
    return this.scene.add.image(0, 0, key);
  }

  /** What is taken down is moving no more, and its texture is freed. */
  private takeDown(image: GameObjects.Image): void {
    const { key } = image.texture;
    this.scene.tweens.killTweensOf(image);
    image.destroy();
    this.scene.textures.remove(key);
  }
}
