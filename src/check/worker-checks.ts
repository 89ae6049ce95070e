/**
 * The checks a worker has in hand: begins them, ends what a newer text has made stale, and says how each
 * came out. Must not know that it lives in a worker: it is given a mouth, a clock and a way to pause.
 */
import type { WorldData } from '../core/boundary/world-data';
import { checkScenario } from './check-scenario';
import { shortHash } from './short-hash';
import type { CheckOrder, FromChecker, ToChecker } from './worker-messages';

export interface CheckerPorts {
  say(message: FromChecker): void;
  /** Milliseconds, from any beginning. */
  now(): number;
  /** Lets the next message be heard. */
  pause(): Promise<void>;
  check?: typeof checkScenario;
}

interface Running {
  main: string;
  isCancelled: boolean;
}

interface Desk extends CheckerPorts {
  world: WorldData | null;
  running: Map<number, Running>;
}

/** @returns what hears the page's messages. */
export function openChecker(ports: CheckerPorts): (message: ToChecker) => void {
  const desk: Desk = { ...ports, world: null, running: new Map() };
  return (message) => {
    if (message.kind === 'world') desk.world = message.world;
    else if (message.kind === 'cancel') cancel(desk.running.get(message.id));
    else void take(desk, message);
  };
}

function cancel(running: Running | undefined): void {
  if (running) running.isCancelled = true;
}

async function take(desk: Desk, order: CheckOrder): Promise<void> {
  for (const older of desk.running.values()) if (older.main === order.main) cancel(older);
  const running: Running = { main: order.main, isCancelled: false };
  desk.running.set(order.id, running);
  // Of several texts that arrived together only the last is worth reading.
  await desk.pause();
  desk.say(await answerTo(desk, order, running));
  desk.running.delete(order.id);
}

async function answerTo(desk: Desk, order: CheckOrder, running: Running): Promise<FromChecker> {
  const { id } = order;
  if (running.isCancelled) return { kind: 'cancelled', id };
  try {
    const { graph: _, ...result } = await check(desk, order, running);
    return running.isCancelled ? { kind: 'cancelled', id } : { kind: 'done', id, result };
  } catch (error) {
    const sentence = `The checker could not finish ${order.main}: ${reasonOf(error)}`;
    return { kind: 'failed', id, sentence };
  }
}

async function check(desk: Desk, { id, main, files, limits }: CheckOrder, running: Running) {
  const read = (path: string) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
  const text = read(main);
  if (text === null) throw new Error('its text was not sent along.');
  return (desk.check ?? checkScenario)({
    id: (main.split('/').at(-1) ?? main).replace(/\.ink$/, ''),
    file: main,
    text,
    sources: { read },
    hash: shortHash,
    world: desk.world,
    limits,
    hooks: {
      now: desk.now,
      pause: desk.pause,
      isCancelled: () => running.isCancelled,
      progress: (known, waiting) => desk.say({ kind: 'progress', id, known, waiting }),
    },
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
