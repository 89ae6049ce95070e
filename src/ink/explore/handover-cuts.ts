/**
 * Where a comparison cuts the worth of a handover, 0–100, in two: the numbers between two cuts cannot be told
 * apart. Must not know who compares.
 */

/** `>= 60` parts 59 from 60; `> 60` parts 60 from 61; `== 60` does both. */
export function cutsOf(operation: string, constant: number): number[] {
  if (operation === '>=' || operation === '<') return [Math.ceil(constant)];
  if (operation === '>' || operation === '<=') return [Math.floor(constant) + 1];
  return [Math.ceil(constant), Math.floor(constant) + 1];
}

/** `60 <= handover` says what `handover >= 60` says. */
export function turnRound(operation: string): string {
  return operation.replace(/[<>]/, (sign) => (sign === '<' ? '>' : '<'));
}
