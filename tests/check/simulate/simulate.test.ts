/** Simulated trainees: whether a story rewards judgement, or one of the simple rules that need none. */
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/check/simulate/board';
import { playOnce } from '../../../src/check/simulate/play';
import { EXPERT, POLICIES, type Policy } from '../../../src/check/simulate/policy';
import { tallyOf } from '../../../src/check/simulate/tally';
import { failings } from '../../../src/check/simulate/verdict';
import { runSimulate } from '../../../src/cli/simulate/run-simulate';
import { loadWorldData } from '../../../src/data/world-data';
import { explored } from '../../support/explored';
import { ROOT } from '../../support/stories';
import { aHeader } from '../../support/story-pieces';

const { world } = loadWorldData(ROOT);
if (!world) throw new Error('The data files have an error.');
const { scope } = world;

const HEADER = aHeader({ skill: 'explain', delegated: [] });

async function board(body: string) {
  return boardOf(await explored(body), HEADER, scope);
}

const policy = (id: string): Policy => {
  const found = POLICIES.find((one) => one.id === id);
  if (!found) throw new Error(`There is no policy ${id}.`);
  return found;
};

/** Every naive rule fails it: the best is short, second, cool, and spoken; the call is too much. */
const JUDGED = `
VAR trust = 50
-> door
=== door ===
Derek: Is she right?
* (please) [Tell him that he knows his own body better than anybody, and to trust it # task: change-dose # wrong # unsafe # why: Kind, and not hers.]
  ~ trust += 20
  Derek: I knew it.
* (ask) [Ask what he was told # task: explore-understanding # best]
  ~ trust += 2
  Derek: She said to go up.
* (nod) [Nod # ok]
  Derek: Hm.
* (ring) [Ring Ngozi # call: dsn, now # poor # why: Too soon.]
  Derek: No need for that.
- -> leave
=== leave ===
Derek: And now?
* (told) [Say that you will pass it on, whatever he thinks of it, and that it is for the best in the end # poor # why: His to say.]
  ~ trust += 9
  Derek: If you must.
* (call) [Ring her today # call: dsn, today # best # why: She has to know.]
  ~ trust -= 2
  Derek: Good.
* (keep) [Keep it between the two of you # task: promise-secrecy # wrong # unsafe # why: Never.]
  ~ trust += 15
  Derek: You're a pal.
- -> END
`;

describe('one play', () => {
  it('of the expert is all of the marks, and the gate stands', async () => {
    const play = playOnce(await board(JUDGED), EXPERT, () => 0.5);
    expect(play).toMatchObject({ gateHolds: true, over: 0, under: 0, isLedOut: false });
    expect([...play.marks]).toEqual([['explain', { marks: 6, of: 6 }]]);
  });

  it.each([
    ['pleases-everyone', { gateHolds: false, under: 1 }],
    ['longest', { gateHolds: false, under: 1 }],
    ['first', { gateHolds: false, under: 1 }],
    ['always-calls', { gateHolds: true, over: 1, under: 0 }],
    ['never-calls', { gateHolds: true, over: 0, under: 1 }],
    ['by-the-book', { gateHolds: true }],
  ])('of who %s is what that comes to', async (id, expected) => {
    expect(playOnce(await board(JUDGED), policy(id), () => 0)).toMatchObject(expected);
  });

  it('takes the way of a handover by what hers are worth', async () => {
    const two = await board(`
VAR handover = 100
* (ring) [Ring # call: dsn, today # best]
  {handover >= 60:
    Clear. # outcome: clear = Clear
  - else:
    Say again? # outcome: muddled = Muddled
  }
  -> END
* (stay) [Stay # poor # why: No.]
  Dusk. # outcome: dusk = Dusk
  -> END
`);
    expect(playOnce(two, EXPERT, () => 0).outcome).toBe('clear');
    expect(playOnce(two, policy('always-calls'), () => 0).outcome).toBe('muddled');
    expect(playOnce(two, policy('never-calls'), () => 0).outcome).toBe('dusk');
  });

  it('that would go round for ever is led out', async () => {
    const round = await board(`
-> t
=== t ===
Derek: Again?
+ (again) [Again, and again, and again # best] -> t
+ (go) [Go # poor # why: Too soon.] -> END
`);
    expect(playOnce(round, policy('longest'), () => 0).isLedOut).toBe(true);
  });

  it('of somebody who looks at everything once goes on then', async () => {
    const look = await board(`
-> t
=== t ===
Derek: Well?
+ (photo) [Look at the photograph] -> t
+ (dog) [Look at the dog] -> t
+ (on) [Go on] Off you go.
  -> END
`);
    expect(playOnce(look, EXPERT, () => 0)).toMatchObject({ isLedOut: false, gateHolds: true });
  });
});

describe('many plays', () => {
  it('are the same for the same seed', async () => {
    const boards = [await board(JUDGED)];
    expect(tallyOf(boards, POLICIES, 30, 4)).toEqual(tallyOf(boards, POLICIES, 30, 4));
  });

  it('find nothing against a story that wants judgement, but that it does not need a call to be safe', async () => {
    const said = failings(tallyOf([await board(JUDGED)], POLICIES, 200, 1));
    expect(said).toEqual([expect.stringMatching(/never rings anybody falls .* only 0 %/)]);
  });

  it('say which simple rule would do', async () => {
    const easy = await board(`
VAR trust = 50
* (nice) [Tell him gently that you will ask and ring him back before four # best]
  ~ trust += 20
  Derek: Ta.
* (no) [Refuse # wrong # why: No.]
  ~ trust -= 20
  Derek: Oh.
- -> END
`);
    const said = failings(tallyOf([easy], POLICIES, 200, 1)).join('\n');
    expect(said).toMatch(/what pleases most at once earns 100 % of the marks for explain/);
    expect(said).toMatch(/the longest answer earns 100 %/);
    expect(said).toMatch(/the first answer earns 100 %/);
  });

  it('say where the key itself is unsafe', async () => {
    const trap = await board(`
* (a) [Do it # best # unsafe # why: Hm.]
  Done.
* (b) [Leave it # wrong # why: No.]
  Left.
- -> END
`);
    expect(failings(tallyOf([trap], POLICIES, 50, 1)).join('\n')).toMatch(
      /expert falls through the safety gate in 100 %/,
    );
  });
});

describe('the command', () => {
  async function simulate(...args: string[]) {
    let out = '';
    let err = '';
    const status = await runSimulate(args, {
      root: ROOT,
      from: [ROOT],
      out: (text) => {
        out += text;
      },
      say: (sentence) => {
        err += sentence;
      },
    });
    return { status, out, err };
  }

  it('prints a row for each trainee, and a verdict', async () => {
    const { out, err, status } = await simulate(
      '--plays',
      '20',
      'story/scenarios/only-a-tummy-bug.ink',
    );
    expect(err).toBe('');
    expect([0, 1]).toContain(status);
    for (const { id } of POLICIES) expect(out).toContain(`\n  ${id} `);
    expect(out).toMatch(/expert +100 %/);
  });

  it.each([
    [['--plays', 'many'], /--plays wants a whole number/],
    [['--plays', '0'], /from 1 to/],
    [['--palys', '3'], /cannot be understood/],
    [['no-such.ink'], /There is no file no-such\.ink/],
  ])('%j is one sentence and status 2', async (args, sentence) => {
    expect(await simulate(...args)).toMatchObject({
      status: 2,
      out: '',
      err: expect.stringMatching(sentence),
    });
  });
});
