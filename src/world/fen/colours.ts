/**
 * The palette of the places (assets/places/PALETTE.md), by its own names.
 * Must not know what is painted with it.
 */
export const INK = '#241a15';
export const SOFT_INK = '#6b5a4c';
export const PAPER = '#f5f0e4';
export const CREAM = '#fbf6ea';
export const SKY = '#cfe3e6';
export const HAZE = '#e9e4d0';
export const GREEN = '#9db27a';
export const DEEP_GREEN = '#5f7d53';
export const STRAW = '#e3c27a';
export const BRICK = '#c4714f';
export const WATER = '#8fb9c4';
export const TEAL = '#23424f';
export const PLUM = '#6d4a63';
export const OAT = '#eadcbf';
export const SAGE = '#ced8ba';
export const SLATE = '#7d9196';
export const DUST = '#c9bda2';

export const LAMPLIGHT = '#ffdf94';
/** Of the barrier on a closed road. */
export const RED = '#b8402f';
