/** The worker's desk: what it answers, in which order, and what it leaves when a newer text comes. */
import { describe, expect, it } from 'vitest';
import { openChecker } from '../../src/check/worker-checks';
import type { CheckOrder, FromChecker } from '../../src/check/worker-messages';
import { theWorld } from '../support/stories';

const FILE = 'story/scenarios/a-small-visit.ink';
const HEADER = '# title: A\n# finding: F1\n# skill: explain\n# patient: Derek\n';
const LIMITS = { states: 1_000, seconds: 600, megabytes: 100 };

function order(id: number, body: string): CheckOrder {
  return { kind: 'check', id, main: FILE, files: { [FILE]: HEADER + body }, limits: LIMITS };
}

/** A desk whose answers are kept, and which hears a message at every pause. */
function aDesk() {
  const said: FromChecker[] = [];
  let now = 0;
  const hear = openChecker({
    say: (message) => said.push(message),
    now: () => (now += 5),
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  hear({ kind: 'world', world: theWorld() });
  const answered = async (id: number) => {
    for (;;) {
      const answer = said.find((one) => one.id === id && one.kind !== 'progress');
      if (answer) return answer;
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { hear, answered, said };
}

const ENDLESS = `VAR n = 0
-> bench
=== bench ===
You sit. {n / 2 > 100000: -> END}
+ (stay) [Stay]
  ~ n = n + 1
  -> bench
+ (more) [Stay longer]
  ~ n = n + 2
  -> bench
`;

describe('the worker', () => {
  it('answers with what the checker found, and without the graph', async () => {
    const { hear, answered } = aDesk();
    hear(order(1, 'Nothing follows.\n+ [So] -> ditch\n=== ditch ===\nHere.\n'));
    const answer = await answered(1);
    if (answer.kind !== 'done') throw new Error(answer.kind);
    expect(answer.result.checked.diagnostics.map(({ code }) => code)).toContain('dead-end');
    expect(answer.result).not.toHaveProperty('graph');
  });

  it('tells how far it is', async () => {
    const { hear, answered, said } = aDesk();
    hear(order(1, ENDLESS));
    await answered(1);
    expect(said.filter(({ kind }) => kind === 'progress').length).toBeGreaterThan(0);
  });

  it('leaves an older text of the same file when a newer one comes', async () => {
    const { hear, answered } = aDesk();
    hear(order(1, ENDLESS));
    hear(order(2, 'Hello.\n-> END\n'));
    expect((await answered(1)).kind).toBe('cancelled');
    expect((await answered(2)).kind).toBe('done');
  });

  it('can be told to stop', async () => {
    const { hear, answered } = aDesk();
    hear(order(1, ENDLESS));
    await new Promise((resolve) => setImmediate(resolve));
    hear({ kind: 'cancel', id: 1 });
    expect((await answered(1)).kind).toBe('cancelled');
  });

  it('says in a sentence what it could not do', async () => {
    const { hear, answered } = aDesk();
    hear({ ...order(1, ''), files: {} });
    expect(await answered(1)).toEqual({
      kind: 'failed',
      id: 1,
      sentence: `The checker could not finish ${FILE}: its text was not sent along.`,
    });
  });
});
