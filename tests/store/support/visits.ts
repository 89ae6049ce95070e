/** Openings and answers to save in tests. */
import type { LogEntry, Opening } from '../../../src/core/visit/log';

export function opening(id: string, more: Partial<Opening> = {}): Opening {
  const usual = { scenario: 'warfarin-and-kale', edition: '1', seed: 7, mode: 'learn' as const };
  return { id, ...usual, startedAt: 1000, ...more };
}

export function chose(choice: string, at = 0): LogEntry {
  return { kind: 'chose', choice, at };
}

export function lookedUp(task: string, at = 0): LogEntry {
  return { kind: 'looked-up', task, at };
}
