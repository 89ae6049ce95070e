/**
 * A queue that gives the nearest first (a binary heap). Must not know what is near.
 */
export class NearestFirst {
  private readonly far: number[] = [];
  private readonly item: number[] = [];

  push(far: number, item: number): void {
    let at = this.far.length;
    while (at > 0 && far < (this.far[(at - 1) >> 1] ?? 0)) {
      this.move((at - 1) >> 1, at);
      at = (at - 1) >> 1;
    }
    this.far[at] = far;
    this.item[at] = item;
  }

  pop(): { far: number; item: number } | undefined {
    const far = this.far[0];
    const item = this.item[0];
    if (far === undefined || item === undefined) return undefined;
    const lastFar = this.far.pop() ?? 0;
    const lastItem = this.item.pop() ?? 0;
    if (this.far.length > 0) this.sink(lastFar, lastItem);
    return { far, item };
  }

  private sink(far: number, item: number): void {
    let at = 0;
    for (let child = this.nearerChild(at); child >= 0; child = this.nearerChild(at)) {
      if ((this.far[child] ?? 0) >= far) break;
      this.move(child, at);
      at = child;
    }
    this.far[at] = far;
    this.item[at] = item;
  }

  /** -1 when there is none. */
  private nearerChild(at: number): number {
    const left = 2 * at + 1;
    if (left >= this.far.length) return -1;
    const right = this.far[left + 1];
    return right !== undefined && right < (this.far[left] ?? 0) ? left + 1 : left;
  }

  private move(from: number, to: number): void {
    this.far[to] = this.far[from] ?? 0;
    this.item[to] = this.item[from] ?? 0;
  }
}
