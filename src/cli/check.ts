/**
 * `npm run check`: proves that every path of every scenario holds, validates the world's data, walks the test
 * plans, and says what is wrong in sentences. Joins the command to the terminal it runs in.
 */
import { performance } from 'node:perf_hooks';
import { runCheck, type Surroundings } from './check/run-check';
import { ROOT } from './serve';

/** npm runs scripts in the project's folder and keeps the one where it was called. */
function folders(): Surroundings['folders'] {
  const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;
  const from = script === 'check' && calledIn ? [calledIn, process.cwd()] : [process.cwd()];
  return { root: ROOT, from };
}

function terminal(): Surroundings['terminal'] {
  const { stderr } = process;
  if (!stderr.isTTY || process.env.TERM === 'dumb') return null;
  return {
    columns: stderr.columns || 80,
    write: (text) => stderr.write(text),
    now: () => performance.now(),
  };
}

// Whoever reads may have read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

process.exitCode = await runCheck(process.argv.slice(2), {
  folders: folders(),
  out: (text) => process.stdout.write(text),
  say: (sentence) => console.error(sentence),
  isColourful:
    process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb',
  terminal: terminal(),
});
