/**
 * What the game tells a story before it begins: how the person is after the weeks between, and how it went
 * the last time (the Ink contract §4). Only what the author declared with VAR is set.
 * Must not know Ink, nor how any of it was worked out.
 */
import { METERS } from './vocabulary';

/** Clinical units: mmol/mol, mmol/L, kg, mmHg; `weeks` since this thread's last visit; `visits` so far. */
export const GIVEN_NUMBERS = [
  ...METERS,
  'weeks',
  'visits',
  'hba1c',
  'glucose',
  'weight',
  'systolic',
] as const;
export type GivenNumber = (typeof GIVEN_NUMBERS)[number];

/** `earlier` is the outcome id of this thread's previous visit; empty when there was none. */
export type Given = Partial<Record<GivenNumber, number>> & { earlier?: string };

export const GIVEN_NAMES = [...GIVEN_NUMBERS, 'earlier'] as const;
