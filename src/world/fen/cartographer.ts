/**
 * Keeps the picture on the screen true to the view it was last given, drives the car, and after a new size or a lost
 * context draws all of it again.
 * Must not know how anything is drawn. Nothing that goes wrong in here reaches the game.
 */
import { type Engine, startEngine } from '../engine';
import { carry } from '../motion';
import { plan } from '../plan';
import type { Renderer } from '../renderer-choice';
import { ratio, same, sizeOf } from './box';
import { FenCanvas } from './canvas';
import { carPicture } from './car';
import { type Country, countryKey, countryOf } from './country';
import { driveMove, journey } from './journey';
import { pictureOf } from './picture';
import { project, type Sheet, sheetOf } from './projection';
import { type Stand, Trip } from './trip';
import type { FenView } from './view';

/** The road passes in front of the door, and the car on it. */
const KERB = 3;

export class Cartographer {
  private engine!: Engine;
  private canvas!: FenCanvas;
  private view: FenView | undefined;
  private country: (Country & { key: string }) | undefined;
  /** Where the car is: a place, and the point on the map. */
  private car: string | undefined;
  private stand: Stand | undefined;
  private trip: Trip | undefined;
  private closed = false;

  constructor(
    private readonly host: HTMLElement,
    public reduced: boolean,
  ) {}

  async start(renderer: Renderer): Promise<void> {
    const at = { size: sizeOf(this.host), ratio: ratio() };
    const onLost = () => void this.restart();
    this.engine = await startEngine({ host: this.host, renderer, ...at, onRest() {}, onLost });
    this.canvas = new FenCanvas(this.engine.scene);
  }

  show(view: FenView): void {
    this.attempt(() => {
      this.view = view;
      const key = countryKey(view);
      if (this.country?.key !== key) this.country = { ...countryOf(view), key };
      this.draw(this.reduced);
      if (!this.trip) this.park(view.car);
    });
  }

  /** A drive not finished is finished at once. */
  drive(stops: readonly string[]): Promise<void> {
    this.arrive();
    const { view, country } = this;
    if (!view || !country || this.closed) return Promise.resolve();
    const start = this.car !== undefined && this.car !== stops[0] ? [this.car] : [];
    const way = journey([...start, ...stops], view.places, country.roads);
    const end = stops.findLast((id) => view.places.some((place) => place.id === id));
    if (!end) return Promise.resolve();
    this.car = end;
    return new Promise((resolve) => {
      const stand = this.stand ?? { x: 0, y: 0, facesLeft: false };
      this.trip = new Trip(way, stand, (next) => this.put(next), resolve);
      const move = driveMove(way, this.reduced || document.hidden);
      carry(this.engine.scene, this.trip, { share: 1 }, move, () => this.arrive());
      this.engine.wake();
    });
  }

  /** At the end of the drive, wherever on the way it is now. */
  arrive(): void {
    const { trip } = this;
    if (!trip) return;
    this.trip = undefined;
    if (trip.share < 1) {
      this.engine.scene.tweens.killTweensOf(trip);
      trip.share = 1;
      this.engine.wake();
    }
    trip.onEnd();
  }

  /** Looks at the box again; draws everything anew if its size has changed. */
  fit(): void {
    this.attempt(() => {
      const size = sizeOf(this.host);
      if (!this.view || same(size, this.engine.size())) return;
      this.engine.resize(size, ratio());
      this.draw(true);
      if (this.stand) this.put(this.stand);
    });
  }

  turnPage(isHidden: boolean): void {
    if (isHidden) {
      this.arrive();
      this.engine.sleep();
    } else if (!this.closed) this.engine.wake();
  }

  asleep(): boolean {
    return this.engine.asleep();
  }

  close(): void {
    if (this.closed) return;
    this.arrive();
    this.closed = true;
    this.engine.close();
  }

  private draw(atOnce: boolean): void {
    const { view, country } = this;
    if (!view || !country) return;
    const sheet = this.sheet();
    this.canvas.lay(pictureOf(view, country, sheet), plan('light', atOnce));
    this.canvas.dressCar(carPicture(sheet, view.isDark));
    this.engine.wake();
  }

  private park(id: string): void {
    const place = this.view?.places.find((one) => one.id === id);
    this.car = place?.id;
    if (!place) {
      this.stand = undefined;
      this.canvas.hideCar();
    } else this.put({ x: place.x, y: place.y, facesLeft: this.stand?.facesLeft ?? false });
  }

  private put(stand: Stand): void {
    this.stand = stand;
    const sheet = this.sheet();
    const { x, y } = project(sheet, stand);
    const { facesLeft } = stand;
    const down = KERB * sheet.unit;
    this.canvas.stand({ x: x * sheet.ratio, y: (y + down) * sheet.ratio, facesLeft });
  }

  private sheet(): Sheet {
    const { width, height } = this.engine.size();
    return sheetOf(width / ratio(), height / ratio(), ratio());
  }

  /** A lost context may never come back; a plain canvas always draws. */
  private async restart(): Promise<void> {
    if (this.closed) return;
    const lost = this.engine;
    try {
      this.arrive();
      await this.start('canvas');
      lost.close();
      if (this.closed) this.engine.close();
      else if (this.view) this.show({ ...this.view, car: this.car ?? this.view.car });
    } catch {
      // As below.
    }
  }

  private attempt(work: () => void): void {
    try {
      if (!this.closed) work();
    } catch {
      // The map is scenery: without it the round goes on.
    }
  }
}
