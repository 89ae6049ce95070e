/**
 * What holds for every scenario and every text. Few runs, each a whole walk: more would be slow here, and
 * fast-check prints the seed of a failure so that it can be run again.
 */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Turn } from '../../src/core/scenario/beat';
import type { Narrator } from '../../src/core/scenario/narrator';
import { URGENCIES } from '../../src/core/scenario/vocabulary';
import { completeDraft } from '../../src/core/visit/handover';
import { isCall } from '../../src/core/visit/ladder';
import type { LogEntry } from '../../src/core/visit/log';
import { currentTurn, notebookOf, openLoops, replay, sceneOf } from '../../src/core/visit/visit';
import type { Bundle } from '../../src/ink/bundle';
import { compileScenario } from '../../src/ink/compile';
import { openNarrator } from '../../src/ink/narrate';
import { readBeat } from '../../src/ink/read-beat';
import { parseCall, readChoice } from '../../src/ink/read-choice';
import { readHeader } from '../../src/ink/read-header';
import { parseLoop, parseNote, parseTag } from '../../src/ink/tags';
import { Session, type SessionPorts } from '../../src/play/session';
import { inMemorySaves, savedVisit } from '../support/saves';
import { bundles, scenarioTexts, theWorld } from '../support/stories';
import { aHeader } from '../support/story-pieces';
import { anOpening } from '../support/visits';

vi.setConfig({ testTimeout: 30_000 });

/** On a slow machine fewer runs, rather than a longer wait. */
const atMost = (numRuns: number) => ({ numRuns, interruptAfterTimeLimit: 2500 });

/** More answers than any visit asks for; a scenario still going on after these goes round for ever. */
const MOST_ANSWERS = 60;

const anyPicks = fc.array(fc.nat(1000), { minLength: MOST_ANSWERS, maxLength: MOST_ANSWERS });
const anySeed = fc.nat(2 ** 31 - 1);

const named = bundles.map((bundle) => [bundle.header.id, bundle] as const);

/** Walks to the end, or as far as the picks reach; a call brings a handover of any worth. */
function walk(narrator: Narrator, seed: number, picks: readonly number[]): Turn[] {
  const turns = [narrator.begin(seed)];
  for (const pick of picks) {
    const choices = turns.at(-1)?.choices ?? [];
    const choice = choices[pick % Math.max(1, choices.length)];
    if (!choice) break;
    turns.push(narrator.choose(choice.id, isCall(choice) ? pick % 101 : undefined));
  }
  return turns;
}

describe.each(named)('any walk through %s', (_id, bundle) => {
  const narrator = openNarrator(bundle);

  it('comes to an end, without trouble and without an empty turn', () => {
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const turns = walk(narrator, seed, picks);
        expect(turns.flatMap((turn) => turn.trouble ?? [])).toEqual([]);
        expect(turns.at(-1)?.ended).toBe(true);
        expect(turns.every((turn) => turn.beats.length + turn.choices.length > 0)).toBe(true);
      }),
      atMost(15),
    );
  });

  it('has a name of its own for each option at a rest', () => {
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        for (const { choices } of walk(narrator, seed, picks)) {
          expect(new Set(choices.map((choice) => choice.id)).size).toBe(choices.length);
        }
      }),
      atMost(5),
    );
  });

  it('keeps the picture to two people, and to the cast', () => {
    const known = new Set(bundle.header.cast.map((member) => member.id));
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const beats = walk(narrator, seed, picks).flatMap((turn) => turn.beats);
        for (const [at] of beats.entries()) {
          const { people } = sceneOf(bundle.header, beats.slice(0, at + 1));
          expect(people.length).toBeLessThanOrEqual(2);
          expect(people.every((person) => known.has(person.id))).toBe(true);
        }
      }),
      atMost(3),
    );
  });

  it('is told the same again from its log', () => {
    fc.assert(
      fc.property(anySeed, anyPicks, (seed, picks) => {
        const first = walk(openNarrator(bundle), seed, picks);
        const log = logOf(first, picks);
        const opening = anOpening({ seed });
        const visit = replay(narrator, { header: bundle.header, opening, log }, (_, entry) =>
          picks[log.indexOf(entry)] === undefined ? 0 : (picks[log.indexOf(entry)] ?? 0) % 101,
        );
        expect(visit.turns).toEqual(first);
      }),
      atMost(5),
    );
  });
});

function logOf(turns: readonly Turn[], picks: readonly number[]): LogEntry[] {
  return turns.slice(0, -1).flatMap((turn, at): LogEntry[] => {
    const choice = turn.choices[(picks[at] ?? 0) % turn.choices.length];
    if (!choice) return [];
    if (!choice.call) return [{ kind: 'chose', choice: choice.id, at }];
    const handover = completeDraft([], []);
    return [{ kind: 'called', ...choice.call, handover, answeredBy: choice.id, after: 1, at }];
  });
}

/** A session with an hour-glass for a clock and given dice. */
async function portsFor(bundle: Bundle, seed: number): Promise<SessionPorts> {
  let now = 1_000_000;
  return {
    narrator: openNarrator(bundle),
    saves: await inMemorySaves(),
    facts: theWorld(),
    now: () => {
      now += 1000;
      return now;
    },
    seed: () => seed,
    newId: () => 'visit-1',
  };
}

/** One thing a trainee may do: read on, answer, ring somebody, look something up, step back. */
async function doSomething(session: Session, pick: number): Promise<void> {
  const { choices } = currentTurn(session.visit);
  const choice = choices[pick % Math.max(1, choices.length)];
  if (pick % 13 === 0) return session.stepBack();
  if (pick % 11 === 0) return session.lookUp('foot-look');
  if (session.hasMoreBeats) return session.goOn();
  if (choice?.call) {
    const when = URGENCIES[pick % URGENCIES.length] ?? 'now';
    await session.ring(
      choice.call.role,
      when,
      completeDraft(notebookOf(session.beats), choice.needs),
    );
    return;
  }
  if (choice) return session.choose(choice.id);
  return session.goOn();
}

function whatIsSeen(session: Session) {
  return {
    beats: session.beats,
    choices: session.choices,
    notebook: notebookOf(session.beats),
    loops: openLoops(session.beats),
    meters: currentTurn(session.visit).meters,
    log: session.visit.log,
    phase: session.phase,
  };
}

describe.each(named)('a visit of %s, saved and loaded at any beat', (_id, bundle) => {
  it('stands where it stood, and goes on as it would have gone on', async () => {
    const steps = fc.array(fc.nat(1000), { maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anySeed, steps, fc.nat(1000), async (seed, picks, next) => {
        const ports = await portsFor(bundle, seed);
        const session = await Session.begin(ports, bundle.header, bundle.edition, 'learn');
        for (const pick of picks) await doSomething(session, pick);

        const saved = await savedVisit(ports.saves, 'visit-1');
        const again = await portsFor(bundle, 0);
        await again.saves.begin(saved.opening);
        const resumed = Session.resume(again, bundle.header, saved);
        expect(whatIsSeen(resumed)).toEqual(whatIsSeen(session));

        await doSomething(session, next);
        await doSomething(resumed, next);
        expect(timeless(resumed)).toEqual(timeless(session));
      }),
      atMost(5),
    );
  });

  function timeless(session: Session) {
    const { log, ...seen } = whatIsSeen(session);
    return { ...seen, log: log.map((entry) => ({ ...entry, at: 0 })) };
  }
});

describe('any text at all', () => {
  const anyText = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.constantFrom('__proto__: x', 'constructor', 'note: ', 'loop: , , ,', 'cast: ;;=,', ':', '='),
  );

  it('is taken for a tag, a note, a promise or a call, or for none', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(parseTag(text).key).toBe(parseTag(text).key.toLowerCase());
        expect(['S', 'B', 'A', undefined]).toContain(parseNote(text)?.section);
        expect(typeof parseLoop(text).what).toBe('string');
        expect(URGENCIES).toContain(parseCall(text).when);
      }),
      atMost(300),
    );
  });

  it('makes a beat that says what was written, whatever tags it has', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 4 }), (text, tags) => {
        const beat = readBeat(text, tags, aHeader());
        expect(text).toContain(beat.text);
        expect(readChoice('id', text, tags)).toMatchObject({ id: 'id', text: text.trim() });
      }),
      atMost(200),
    );
  });

  it('makes a header that could be shown', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 8 }), (tags) => {
        const header = readHeader('x', tags, []);
        expect(header.patient).not.toBe('');
        expect(header.title).not.toBeUndefined();
      }),
      atMost(200),
    );
  });

  it('makes the same text again in any language, though it looks like markup', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('<', '>', '&', '"', "'", '`', '${', '{{'),
        anyText,
        (mark, rest) => {
          const words = `${mark}img src=x onerror=${rest}`.trim();
          expect(readBeat(`Derek: ${words}`, [], aHeader()).text).toBe(words);
        },
      ),
      atMost(100),
    );
  });
});

describe('a scenario with lines lost, doubled, changed over or cut', () => {
  type Slip = { kind: 'lost' | 'doubled' | 'swapped' | 'cut'; at: number };
  const anySlip = fc.record<Slip>({
    kind: fc.constantFrom('lost', 'doubled', 'swapped', 'cut'),
    at: fc.nat(600),
  });
  const anySlips = fc.array(anySlip, { minLength: 1, maxLength: 4 });

  function slipped(text: string, slips: readonly Slip[]): string {
    const lines = text.split('\n');
    for (const { kind, at: anywhere } of slips) {
      const at = anywhere % lines.length;
      const line = lines[at] ?? '';
      if (kind === 'lost') lines.splice(at, 1);
      if (kind === 'doubled') lines.splice(at, 0, line);
      if (kind === 'swapped') lines.splice(at, 2, lines[at + 1] ?? '', line);
      if (kind === 'cut') lines[at] = line.slice(0, line.length / 2);
    }
    return lines.join('\n');
  }

  it('either compiles and plays, or says what is wrong and where', () => {
    const anyScenario = fc.constantFrom(...scenarioTexts());
    fc.assert(
      fc.property(anyScenario, anySlips, anyPicks, ({ file, text }, slips, picks) => {
        const { bundle, problems } = compileScenario({
          id: 'slipped',
          file,
          text: slipped(text, slips),
          cast: theWorld().cast,
          sources: { read: () => null },
          hash: () => 'x',
        });
        for (const problem of problems) expect(problem).toMatchObject({ file });
        if (!bundle) expect(problems.some((problem) => problem.severity === 'error')).toBe(true);
        else walk(openNarrator(bundle, { milliseconds: 100, beats: 100 }), 1, picks.slice(0, 20));
      }),
      atMost(8),
    );
  });
});
