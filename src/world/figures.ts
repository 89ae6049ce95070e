/**
 * The people in the room, or the one voice on the telephone.
 * Must not know the place, nor how long a move takes.
 */
import type { GameObjects, Scene as PhaserScene } from 'phaser';
import type { Person, Scene } from '../core/scenario/scene';
import type { Gallery } from './gallery';
import {
  frameFor,
  type Side,
  type Spot,
  type Stage,
  shownPeople,
  sidesAfter,
  spotFor,
} from './layout';
import { carry, ORDER } from './motion';
import { type Change, type Move, plan } from './plan';
import { personKey } from './wanted';

/** How far one who listens is put back. */
const DIMMED = 0.18;

interface Figure {
  body: GameObjects.Container;
  bust: GameObjects.Image;
  shade: GameObjects.Image | undefined;
  spot: Spot;
  side: Side;
  key: string;
  speaking: boolean;
}

export class Figures {
  private readonly figures = new Map<string, Figure>();
  private sides = new Map<string, Side>();

  constructor(
    private readonly canvas: PhaserScene,
    private readonly gallery: Gallery,
  ) {}

  change(
    scene: Scene,
    { enter, leave, stay }: { enter: Person[]; leave: string[]; stay: Person[] },
    stage: Stage,
    reduced: boolean,
  ): void {
    const ids = shownPeople(scene.people, scene.look).map((person) => person.id);
    const move = (change: Change) => plan(change, reduced);
    for (const id of leave) this.leave(id, stage, move('leave'));
    this.sides = sidesAfter(this.sides, ids);
    const quiet = !scene.people.some((person) => person.speaking);
    for (const person of enter) this.enter(person, scene, stage, move('enter'), quiet);
    for (const person of stay) this.stay(person, scene, stage, move, quiet);
  }

  forget(): void {
    this.figures.clear();
  }

  private enter(person: Person, scene: Scene, stage: Stage, move: Move, quiet: boolean): void {
    const spot = this.spotOf(person, scene, stage);
    const side = this.sides.get(person.id) ?? 'right';
    const call = scene.look === 'call';
    const slide = (side === 'left' ? -1 : 1) * (call ? 0 : move.slide * stage.scale);
    const body = this.canvas.add.container(spot.x + slide, spot.y).setAlpha(0);
    body.setDepth(call ? ORDER.frame : ORDER.people);
    const key = personKey(person, call ? 'frame' : 'bust', spot.size);
    const bust = this.draw(body, key, call, 1);
    const shade = call
      ? undefined
      : this.draw(body, personKey(person, 'shade', spot.size), false, 0);
    const full = person.speaking || quiet;
    shade?.setAlpha(full ? 0 : DIMMED);
    this.figures.set(person.id, { body, bust, shade, spot, side, key, speaking: full });
    carry(this.canvas, body, { x: spot.x, alpha: 1 }, move);
  }

  private leave(id: string, stage: Stage, move: Move): void {
    const figure = this.figures.get(id);
    if (!figure) return;
    this.figures.delete(id);
    const { body, side } = figure;
    const x = body.x + (side === 'left' ? -1 : 1) * move.slide * stage.scale;
    this.canvas.tweens.killTweensOf(body);
    carry(this.canvas, body, { x, alpha: 0 }, move, () => body.destroy());
  }

  private stay(
    person: Person,
    scene: Scene,
    stage: Stage,
    move: (change: Change) => Move,
    quiet: boolean,
  ): void {
    const figure = this.figures.get(person.id);
    if (!figure) return;
    const spot = this.spotOf(person, scene, stage);
    this.redraw(figure, person, scene.look === 'call', spot.size, move('mood'));
    const full = person.speaking || quiet;
    if (full !== figure.speaking && figure.shade) {
      carry(this.canvas, figure.shade, { alpha: full ? 0 : DIMMED }, move('speak'));
    }
    figure.speaking = full;
    if (spot.x !== figure.spot.x || spot.y !== figure.spot.y) {
      this.canvas.tweens.killTweensOf(figure.body);
      const how = move(spot.x === figure.spot.x ? 'speak' : 'step');
      carry(this.canvas, figure.body, { x: spot.x, y: spot.y, alpha: 1 }, how);
    }
    figure.spot = spot;
    figure.side = this.sides.get(person.id) ?? 'right';
  }

  /** Another mood or size: the new face over the old one. */
  private redraw(figure: Figure, person: Person, call: boolean, size: number, move: Move): void {
    const key = personKey(person, call ? 'frame' : 'bust', size);
    if (key === figure.key) return;
    const { body, bust: old, shade: oldShade } = figure;
    figure.key = key;
    figure.bust = this.draw(body, key, call, 0);
    carry(this.canvas, figure.bust, { alpha: 1 }, move, () => old.destroy());
    if (!oldShade) return;
    figure.shade = this.draw(body, personKey(person, 'shade', size), false, oldShade.alpha);
    this.canvas.tweens.killTweensOf(oldShade);
    oldShade.destroy();
    figure.shade.setAlpha(figure.speaking ? 0 : DIMMED);
  }

  private draw(body: GameObjects.Container, key: string, call: boolean, alpha: number) {
    const texture = this.gallery.has(key) ? key : '__DEFAULT';
    const image = this.canvas.add.image(0, 0, texture).setOrigin(0.5, call ? 0.5 : 1);
    body.add(image.setAlpha(alpha));
    return image;
  }

  private spotOf(person: Person, scene: Scene, stage: Stage): Spot {
    if (scene.look === 'call') return frameFor(stage);
    const count = scene.people.length;
    const side = this.sides.get(person.id) ?? 'right';
    return spotFor(stage, side, count, person.speaking);
  }
}
