/** `npm run simulate`: joins the command to the terminal it runs in. */
import { ROOT } from './serve';
import { runSimulate } from './simulate/run-simulate';

/** npm runs scripts in the project's folder and keeps the one where it was called. */
const { npm_lifecycle_event: script, INIT_CWD: calledIn } = process.env;

process.exitCode = await runSimulate(process.argv.slice(2), {
  root: ROOT,
  from: script === 'simulate' && calledIn ? [calledIn, process.cwd()] : [process.cwd()],
  out: (text) => process.stdout.write(text),
  say: (sentence) => console.error(sentence),
});
