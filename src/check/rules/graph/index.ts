/**
 * Every rule of the graph, in the order in which their findings are said. A new rule is a new row.
 */
import type { GraphRule } from '../../rule';
import { deadEnd } from './dead-end';
import { endlessLoop } from './endless-loop';
import { escalateIsBest } from './escalate-is-best';
import { firstIsBest } from './first-is-best';
import { kindestIsBest } from './kindest-is-best';
import { longestIsBest } from './longest-is-best';
import { noSafePath } from './no-safe-path';
import { noStakes } from './no-stakes';
import { noWayOut } from './no-way-out';
import { notExhaustive } from './not-exhaustive';
import { openLoop } from './open-loop';
import { runtimeError } from './runtime-error';
import { unratedChoice } from './unrated-choice';
import { unreachableChoice } from './unreachable-choice';
import { unreachableKnot } from './unreachable-knot';

export const GRAPH_RULES: readonly GraphRule[] = [
  deadEnd,
  endlessLoop,
  runtimeError,
  noWayOut,
  noSafePath,
  unratedChoice,
  unreachableKnot,
  unreachableChoice,
  noStakes,
  openLoop,
  longestIsBest,
  firstIsBest,
  kindestIsBest,
  escalateIsBest,
  notExhaustive,
];
