/** Scenarios as the bench reads them: in the world of `story/`, with room enough to be searched whole. */
import { castMembers } from '../../../core/boundary/world-data';
import { loadWorldData } from '../../../data/world-data';
import type { SearchLimits } from '../../../ink/explore/graph';
import { readScenario, type ScenarioReading } from '../../../ink/read-scenario';
import { ROOT } from '../../serve';

export const PLENTY: SearchLimits = { states: 2_000_000, seconds: 120, megabytes: 2_000 };

export const { world } = loadWorldData(ROOT);

export function readingOf(file: string, text: string): ScenarioReading {
  return readScenario({
    id: 'bench',
    file,
    text,
    cast: world ? castMembers(world) : [],
    sources: { read: () => null },
    hash: () => '',
  });
}
