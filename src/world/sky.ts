/**
 * Paints the climate: washes over the picture, and strokes that fall for a moment and then hold still.
 * Must not know which weather makes which wash.
 */
import { BlendModes, type GameObjects, type Scene as PhaserScene } from 'phaser';
import type { Climate, StrokeKind, Wash } from './climate';
import type { Gallery } from './gallery';
import type { Stage } from './layout';
import { carry, fadeOut, ORDER } from './motion';
import type { Move } from './plan';
import { strokesKey } from './wanted';

/** The way the strokes come before they rest, in composition pixels. */
const WAY: Record<StrokeKind, { x: number; y: number }> = {
  rain: { x: -740, y: 3360 },
  wind: { x: 2400, y: 0 },
  snow: { x: 60, y: 620 },
};

export class Sky {
  private washes: GameObjects.Rectangle[] = [];
  private strokes: GameObjects.TileSprite | undefined;

  constructor(
    private readonly canvas: PhaserScene,
    private readonly gallery: Gallery,
  ) {}

  change(climate: Climate, stage: Stage, move: Move): void {
    for (const wash of this.washes) fadeOut(this.canvas, wash, move);
    this.washes = climate.washes.map((wash) => this.lay(wash, stage, move));
  }

  /** `fall` moves the strokes, `fade` shows them. */
  blow(kind: StrokeKind | undefined, stage: Stage, fall: Move, fade: Move): void {
    if (this.strokes) fadeOut(this.canvas, this.strokes, fade);
    this.strokes = undefined;
    if (!kind) return;
    const key = strokesKey(kind, stage);
    if (!this.gallery.has(key)) return;
    const tile = this.canvas.add.tileSprite(0, 0, stage.width, stage.height, key);
    tile.setOrigin(0).setDepth(ORDER.strokes).setAlpha(0);
    const far = stage.scale * fall.slide;
    tile.setTilePosition(WAY[kind].x * far, WAY[kind].y * far);
    carry(this.canvas, tile, { tilePositionX: 0, tilePositionY: 0 }, fall);
    carry(this.canvas, tile, { alpha: 1 }, fade);
    this.strokes = tile;
  }

  forget(): void {
    this.washes = [];
    this.strokes = undefined;
  }

  private lay(wash: Wash, stage: Stage, move: Move): GameObjects.Rectangle {
    const { width, height } = stage;
    const sheet = this.canvas.add.rectangle(0, 0, width, height, wash.colour);
    sheet.setOrigin(0).setDepth(ORDER[wash.reach]).setAlpha(0);
    sheet.setBlendMode(wash.blend === 'multiply' ? BlendModes.MULTIPLY : BlendModes.NORMAL);
    carry(this.canvas, sheet, { alpha: wash.alpha }, move);
    return sheet;
  }
}
