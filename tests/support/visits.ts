/** Openings, log entries and whole visits, told by a fake narrator through the real replay. */
import type { Turn } from '../../src/core/scenario/beat';
import type { Header } from '../../src/core/scenario/scenario';
import type { Urgency } from '../../src/core/scenario/vocabulary';
import { emptyDraft, type HandoverDraft } from '../../src/core/visit/handover';
import type { LogEntry, Opening } from '../../src/core/visit/log';
import { replay, type Visit } from '../../src/core/visit/visit';
import { fakeNarrator } from './fake-narrator';
import { aHeader, aTurn } from './story-pieces';

export function anOpening(given: Partial<Opening> = {}): Opening {
  return {
    id: 'visit-1',
    scenario: 'a-small-visit',
    edition: '1.0.0+abc',
    seed: 7,
    mode: 'learn',
    startedAt: 1_000_000,
    ...given,
  };
}

export function chose(choice: string, at = 0): LogEntry {
  return { kind: 'chose', choice, at };
}

export function lookedUp(task: string, at = 0): LogEntry {
  return { kind: 'looked-up', task, at };
}

export function steppedBack(to: number, at = 0): LogEntry {
  return { kind: 'stepped-back', to, at };
}

/** A call; `answeredBy` null is one the story had no answer for. */
export function called(
  role: string,
  when: Urgency,
  answeredBy: string | null,
  handover: Partial<HandoverDraft> = {},
): LogEntry {
  const draft = { ...emptyDraft(), ...handover };
  return { kind: 'called', role, when, answeredBy, handover: draft, after: 1, at: 0 };
}

/** `turns` in the order they are told: each answer that moves the story brings the next. */
export function aVisit(
  given: { header?: Partial<Header>; turns?: Turn[]; log?: LogEntry[]; opening?: Opening } = {},
): Visit {
  const { turns = [aTurn()], log = [], opening = anOpening() } = given;
  return replay(fakeNarrator(turns), { header: aHeader(given.header), opening, log }, () => 70);
}
