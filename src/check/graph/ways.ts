/**
 * The part of a graph that lies on some way from the beginning to an ending, sorted so that one pass over it
 * answers questions about all plays. Must not know what the plays are worth.
 */

import type { StoryGraph } from '../../ink/explore/graph';
import { type Components, componentsOf } from './components';
import { type Entering, entering, type Net } from './net';
import { ableToReach, isEnding } from './reach';

export interface Ways {
  net: Net;
  isEnd: (state: number) => boolean;
  into: Entering;
  /** 1 for the states on some way. */
  useful: Uint8Array;
  components: Components;
  /** Whether some way can go round and round before it ends. */
  circles: boolean;
}

/** A search knows only states that some play comes to, so those that can end are on a way. */
export function waysToEnd(net: Net, isEnd: (state: number) => boolean): Ways {
  const into = entering(net);
  const useful = ableToReach(net, isEnd, undefined, into);
  const components = componentsOf(net, useful);
  return { net, isEnd, into, useful, components, circles: components.circling.includes(1) };
}

export function waysOfStory(graph: StoryGraph): Ways {
  return waysToEnd(graph, (state) => isEnding(graph, state));
}
