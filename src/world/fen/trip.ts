/**
 * A car on its way: a share from 0 to 1 that something else moves, and where the car stands at each.
 * Must not know time, nor what the car looks like.
 */
import { along, type Path, type Point } from './geometry';

/** Per cent of the map. */
export interface Stand extends Point {
  facesLeft: boolean;
}

/** On a road due north the car keeps facing as it did. */
const STEEP = 0.12;

export class Trip {
  private gone = 0;

  constructor(
    private readonly way: Path,
    private stand: Stand,
    private readonly onMove: (stand: Stand) => void,
    readonly onEnd: () => void,
  ) {}

  get share(): number {
    return this.gone;
  }

  set share(share: number) {
    this.gone = share;
    const { at, heading } = along(this.way, share);
    const facesLeft = Math.abs(heading.x) < STEEP ? this.stand.facesLeft : heading.x < 0;
    this.stand = { ...at, facesLeft };
    this.onMove(this.stand);
  }
}
