/**
 * Plays a compiled scenario as beats and choices: the page's only door to Ink's runtime.
 * Must not know the page, the marks or the compiler.
 */
import { Story } from 'inkjs';
import type { Beat, Meters, Turn } from '../core/scenario/beat';
import { GIVEN_NAMES, type Given } from '../core/scenario/given';
import type { Narrator } from '../core/scenario/narrator';
import type { Header } from '../core/scenario/scenario';
import { METERS } from '../core/scenario/vocabulary';
import type { Bundle } from './bundle';
import { choiceIds, placeOf } from './choice-ids';
import { applyTags, readBeat } from './read-beat';
import { readChoice } from './read-choice';

/** A runaway story is stopped after this long on one line, or this many beats in one turn. */
export interface Limits {
  milliseconds: number;
  beats: number;
}

const LIMITS: Limits = { milliseconds: 1500, beats: 400 };

const RUNAWAY =
  'The story ran on without stopping, so it was stopped for you. Your answers up to here are kept.';

export function openNarrator(bundle: Bundle, limits: Limits = LIMITS): Narrator {
  let telling: Telling | undefined;
  return {
    begin(seed, given = {}) {
      telling = startTelling(bundle, seed, given);
      return tellOn(telling, bundle, limits);
    },
    choose(choiceId, handover) {
      if (!telling) return stoppedTurn('The story has not begun.');
      return takeChoice(telling, bundle, limits, choiceId, handover);
    },
  };
}

interface Telling {
  story: Story;
  errors: string[];
  /** The header's tags come once more with the first line. */
  headerTags: number;
}

function startTelling(bundle: Bundle, seed: number, given: Given): Telling {
  const story = new Story(bundle.ink);
  const errors: string[] = [];
  story.allowExternalFunctionFallbacks = true;
  story.onError = (message, type) => {
    if (type === 2) errors.push(message);
  };
  story.state.storySeed = seed;
  story.state.previousRandom = 0;
  for (const name of GIVEN_NAMES) setVariable(story, name, given[name]);
  return { story, errors, headerTags: story.globalTags?.length ?? 0 };
}

function takeChoice(
  telling: Telling,
  bundle: Bundle,
  limits: Limits,
  choiceId: string,
  handover: number | undefined,
): Turn {
  const { story } = telling;
  const index = choiceIdsOf(bundle, story).indexOf(choiceId);
  if (index < 0) return stoppedTurn(`The story has no option called “${choiceId}” here any more.`);
  setVariable(story, 'handover', handover);
  try {
    story.ChooseChoiceIndex(index);
  } catch (error) {
    return stoppedTurn(`The story could not go on: ${String(error)}`);
  }
  return tellOn(telling, bundle, limits);
}

function setVariable(story: Story, name: string, value: number | string | undefined): void {
  const known = story.variablesState.GlobalVariableExistsWithName(name);
  if (value !== undefined && known) story.variablesState.$(name, value);
}

function tellOn(telling: Telling, bundle: Bundle, limits: Limits): Turn {
  const { story } = telling;
  const beats: Beat[] = [];
  const carried: string[] = [];
  try {
    while (story.canContinue) {
      if (beats.length >= limits.beats || !continueWithin(story, limits.milliseconds)) {
        return { ...restOf(telling, bundle, beats), choices: [], trouble: RUNAWAY };
      }
      addBeat(beats, carried, story.currentText ?? '', freshTags(telling), bundle.header);
    }
  } catch (error) {
    return { ...stoppedTurn(`The story could not go on: ${String(error)}`), beats };
  }
  closeTurn(beats, carried);
  return restOf(telling, bundle, beats);
}

/** `ContinueAsync` really slices, so a line that never ends is noticed. */
function continueWithin(story: Story, milliseconds: number): boolean {
  story.ContinueAsync(milliseconds);
  return story.asyncContinueComplete;
}

function freshTags(telling: Telling): string[] {
  const tags = telling.story.currentTags ?? [];
  const fresh = tags.slice(telling.headerTags);
  telling.headerTags = 0;
  return fresh;
}

/** Tags on a line of their own wait for the next line that says something. */
function addBeat(
  beats: Beat[],
  carried: string[],
  text: string,
  tags: string[],
  header: Header,
): void {
  if (text.trim() === '') {
    carried.push(...tags);
    return;
  }
  beats.push(readBeat(text, [...carried.splice(0), ...tags], header));
}

/** At the end of a knot nothing follows: what is carried belongs to the last beat said. */
function closeTurn(beats: Beat[], carried: string[]): void {
  if (carried.length === 0) return;
  const last = beats.at(-1);
  if (last) applyTags(last, carried);
}

function restOf(telling: Telling, bundle: Bundle, beats: Beat[]): Turn {
  const { story, errors } = telling;
  const ids = choiceIdsOf(bundle, story);
  const choices = story.currentChoices.map((choice, at) =>
    readChoice(ids[at] ?? '', choice.text, choice.tags ?? []),
  );
  return {
    at: placeOf(story.currentChoices[0]?.sourcePath ?? ''),
    beats,
    choices,
    ended: choices.length === 0,
    meters: metersOf(story),
    ...(errors.length > 0 && { trouble: `The story could not go on: ${errors.join(' ')}` }),
  };
}

function metersOf(story: Story): Meters {
  const meters: Meters = {};
  for (const meter of METERS) {
    if (!story.variablesState.GlobalVariableExistsWithName(meter)) continue;
    const value: unknown = story.variablesState.$(meter);
    if (typeof value === 'number') meters[meter] = Math.max(0, Math.min(100, value));
  }
  return meters;
}

function choiceIdsOf(bundle: Bundle, story: Story): string[] {
  return choiceIds(
    bundle.labels,
    story.currentChoices.map((choice) => choice.pathStringOnChoice),
  );
}

function stoppedTurn(trouble: string): Turn {
  return { at: '', beats: [], choices: [], ended: true, meters: {}, trouble };
}
