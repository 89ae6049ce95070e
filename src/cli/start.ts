/** `npm start`: builds the game when it is missing or older than its sources, serves it, says where. */
import { ensureFreshBuild } from './fresh-build';
import { serveAndSay } from './serve';

async function start(): Promise<void> {
  await ensureFreshBuild(console.log);
  await serveAndSay(Number(process.env.PORT ?? 4173));
}

start().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
