/** The command `check` as a person runs it: in this process for speed, or in one of its own for truth. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { runCheck, type Surroundings } from '../../src/cli/check/run-check';
import { ROOT } from './stories';

export interface Ran {
  status: number | null;
  out: string;
  err: string;
}

export async function check(
  args: readonly string[],
  folders: Partial<Surroundings['folders']> = {},
  terminal: Surroundings['terminal'] = null,
): Promise<Ran> {
  let out = '';
  let err = '';
  const status = await runCheck(args, {
    folders: { root: ROOT, from: [ROOT], ...folders },
    out: (text) => {
      out += text;
    },
    say: (sentence) => {
      err += `${sentence}\n`;
    },
    isColourful: false,
    terminal,
  });
  return { status, out, err };
}

const TSX = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const COMMAND = path.join(ROOT, 'src/cli/check.ts');
/** Milliseconds: a hang is a failure, and not a test run that never ends. */
const PATIENCE = 60_000;

export function spawnCheck(args: readonly string[], cwd = ROOT): Ran {
  const ran = spawnSync(process.execPath, [TSX, COMMAND, ...args], {
    cwd,
    encoding: 'utf8',
    timeout: PATIENCE,
    env: { ...process.env, npm_lifecycle_event: '' },
  });
  return { status: ran.status, out: ran.stdout, err: ran.stderr };
}
