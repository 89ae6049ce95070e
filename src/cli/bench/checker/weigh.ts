/**
 * Checks the scenario named on the command line and prints what it took, as JSON: to be run as a process of
 * its own.
 */
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { checkScenario } from '../../../check/check-scenario';
import { PLENTY, world } from './readings';

const [file = ''] = process.argv.slice(2);
const begun = performance.now();
const { graph } = await checkScenario({
  id: 'generated',
  file,
  text: readFileSync(file, 'utf8'),
  world,
  sources: { read: () => null },
  hash: () => '',
  limits: PLENTY,
  hooks: { now: () => performance.now() },
});
const milliseconds = performance.now() - begun;
// Kilobytes, at the peak.
const megabytes = process.resourceUsage().maxRSS / 1000;
console.log(
  JSON.stringify({
    exhaustive: graph?.exhaustive ?? false,
    states: graph?.states ?? 0,
    edges: graph?.edges ?? 0,
    milliseconds,
    megabytes,
  }),
);
