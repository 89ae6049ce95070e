/**
 * `npm test`: everything, the quick things first, each step counted, and a last line `N passed, N failed`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureChromium } from './chromium';
import { ROOT } from './serve';

interface Count {
  passed: number;
  failed: number;
}

const STEPS: { name: string; command: string[] }[] = [
  { name: 'lint (Biome)', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types (tsc)', command: ['tsc', '--noEmit'] },
  { name: 'unused code (knip)', command: ['knip'] },
  { name: 'stories (npm run check)', command: ['tsx', 'src/cli/check.ts'] },
];

const AFTER_BUILD = [{ name: 'size of the page (size-limit)', command: ['size-limit'] }];

function runStep({ name, command }: { name: string; command: string[] }): Count {
  console.log(`\n▶ ${name}`);
  const isFine = npx(command).status === 0;
  console.log(isFine ? `  passed: ${name}` : `  FAILED: ${name}`);
  return isFine ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function npx(command: string[]) {
  return spawnSync('npx', ['--no-install', ...command], { cwd: ROOT, stdio: 'inherit' });
}

/** Runs one of Vitest's projects; a run that dies without a report counts as one failure. */
function runTests(project: string): Count {
  console.log(`\n▶ tests: ${project}`);
  const report = path.join(tmpdir(), `local-terrain-${project}-${process.pid}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const { status } = npx([
    'vitest',
    'run',
    '--configLoader',
    'runner',
    '--project',
    project,
    ...reporters,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    const isSilentFailure = status !== 0 && numFailedTests === 0;
    return { passed: numPassedTests, failed: numFailedTests + (isSilentFailure ? 1 : 0) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(report, { force: true });
  }
}

function runAll(): Count {
  const counts = [...STEPS.map(runStep), runTests('core')];
  try {
    console.log(`\n▶ Chromium: ${ensureChromium()}`);
    counts.push(runTests('browser'), ...AFTER_BUILD.map(runStep));
  } catch (error) {
    console.error(String(error));
    counts.push({ passed: 0, failed: 1 });
  }
  return counts.reduce((sum, one) => ({
    passed: sum.passed + one.passed,
    failed: sum.failed + one.failed,
  }));
}

const { passed, failed } = runAll();
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
