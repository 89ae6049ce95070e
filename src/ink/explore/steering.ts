/**
 * Which variables can ever decide where a story goes. A score that is only added to and printed cannot, and
 * is no part of a state; neither is a variable that only feeds such a one.
 *
 * Decided for the whole story at once: a variable that steers anywhere steers everywhere. (Deciding it place
 * by place goes wrong inside tunnels, whose return is not seen.)
 */
export class Steering {
  private readonly steering = new Set<string>();
  private readonly sources = new Map<string, Set<string>>();

  steers(variables: readonly string[]): void {
    for (const name of variables) this.steering.add(name);
  }

  /** The value of `into` is made from these variables. */
  flows(variables: readonly string[], into: string): void {
    const known = this.sources.get(into) ?? new Set();
    for (const name of variables) known.add(name);
    this.sources.set(into, known);
  }

  /** What feeds a variable that steers, steers. */
  settle(): void {
    const waiting = [...this.steering];
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
      for (const source of this.sources.get(name) ?? []) {
        if (this.steering.has(source)) continue;
        this.steering.add(source);
        waiting.push(source);
      }
    }
  }

  has(name: string): boolean {
    return this.steering.has(name);
  }
}
