/**
 * The states that wait to be tried. Breadth first, so that the first way found to anything is the shortest;
 * and when the search will not finish, novelty first, so that what time is left shows as much of the story
 * as it can. Must not know what a state is.
 */
export class Frontier {
  private waiting: number[] = [];
  private head = 0;
  private isNoveltyFirst = false;
  private readonly tries = new Map<number, number>();
  private readonly byPlace = new Map<number, number[]>();

  get size(): number {
    return (this.waiting.length - this.head + this.sizeByPlace) / 2;
  }

  private sizeByPlace = 0;

  /** @param place the control point of the state; the one tried least goes first. */
  push(state: number, place: number): void {
    if (this.isNoveltyFirst) this.shelve(state, place);
    else this.waiting.push(state, place);
  }

  pop(): number | undefined {
    return this.isNoveltyFirst ? this.popNovel() : this.popOldest();
  }

  private popOldest(): number | undefined {
    if (this.head >= this.waiting.length) return undefined;
    const [state, place] = [this.waiting[this.head], this.waiting[this.head + 1]];
    this.head += 2;
    this.count(place ?? 0);
    this.forgetTried();
    return state;
  }

  private forgetTried(): void {
    if (this.head < 65_536 || this.head * 2 < this.waiting.length) return;
    this.waiting = this.waiting.slice(this.head);
    this.head = 0;
  }

  goNoveltyFirst(): void {
    if (this.isNoveltyFirst) return;
    this.isNoveltyFirst = true;
    for (let at = this.head; at < this.waiting.length; at += 2)
      this.shelve(this.waiting[at] ?? 0, this.waiting[at + 1] ?? 0);
    this.waiting = [];
    this.head = 0;
  }

  private shelve(state: number, place: number): void {
    const shelf = this.byPlace.get(place);
    if (shelf) shelf.push(state);
    else this.byPlace.set(place, [state]);
    this.sizeByPlace += 2;
  }

  /** Places are few (as many as the story has rests), so looking through them all is cheap. */
  private popNovel(): number | undefined {
    let least: number | undefined;
    for (const [place, shelf] of this.byPlace) {
      if (shelf.length === 0) continue;
      if (least === undefined || this.triesAt(place) < this.triesAt(least)) least = place;
    }
    if (least === undefined) return undefined;
    this.count(least);
    this.sizeByPlace -= 2;
    return this.byPlace.get(least)?.pop();
  }

  private triesAt(place: number): number {
    return this.tries.get(place) ?? 0;
  }

  private count(place: number): void {
    this.tries.set(place, this.triesAt(place) + 1);
  }
}
