/**
 * Small Ink stories made up by a seed, for finding out whether the search of all states can be trusted.
 * They mean nothing; they are built so that what a search may merge, and what it may not, comes up often:
 * counts, turns, sequences, tunnels, threads, temporaries, draws, faults.
 */
import { type Dice, oneOf, roll, seededDice } from '../../src/cli/bench/dice';
import { aDiamond } from './story-diamonds';
import { aCondition, aDeed, aTaste, type Cast, COMMON, optionTags, someWords } from './story-pool';

const HEADER = '# title: A made-up visit\n# finding: F1\n# skill: explain\n# patient: Derek\n';

interface Plan extends Cast {
  /** The knot being written; options mostly lead to later ones, so that most stories end. */
  at: number;
  labels: string[];
  /** Labels in use, per knot. */
  label(): string;
}

/** The same seed, the same story. It compiles, but for a few in a hundred. */
export function generateStory(seed: number): string {
  const dice = seededDice(seed * 2 + 1);
  const count = 3 + roll(dice, 5);
  const knots = Array.from({ length: count }, (_, at) => `k${at}`);
  // Labels are made before they are written, so that a knot can ask after a later one's.
  const labels = knots.flatMap((knot) => [0, 1].map((at) => `${knot}.l${at}`));
  const plan = aPlan(dice, knots, labels);
  const body = knots.map((knot, at) => writeKnot({ ...plan, at }, knot));
  const parts = [HEADER, COMMON, `VAR goal = -> ${oneOf(dice, knots)}`, '-> k0', ...body];
  return withWhatItUses(parts.join('\n'), sharedKnots({ ...plan, at: 0 }));
}

function aPlan(dice: Dice, knots: string[], labels: string[]): Plan {
  let lines = 0;
  const line = () => {
    lines += 1;
    return lines;
  };
  const taste = aTaste(dice, knots, labels);
  return { dice, knots, labels, line, taste, at: 0, label: () => `x${line()}` };
}

type Shape = (plan: Plan, labels: string[]) => string[];

const SHAPES: readonly { weight: number; shape: Shape }[] = [
  { weight: 5, shape: questionAndGather },
  { weight: 5, shape: diamond },
  { weight: 3, shape: menu },
  { weight: 2, shape: stitched },
  { weight: 2, shape: threaded },
  { weight: 2, shape: nested },
  { weight: 1, shape: passage },
  { weight: 1, shape: temporaries },
];

function shapeOf(dice: Dice): Shape {
  const bag = SHAPES.flatMap(({ weight, shape }) => Array.from({ length: weight }, () => shape));
  return oneOf(dice, bag);
}

/** Both labels promised for a knot are written somewhere in it. */
function writeKnot(plan: Plan, name: string): string {
  const labels = ['l0', 'l1'];
  const lines = shapeOf(plan.dice)(plan, labels);
  const opening = labels.map((label) => `- (${label})`);
  return [`=== ${name} ===`, `At ${name}.`, ...opening, ...lines].join('\n');
}

function happenings(plan: Plan, most = 3): string[] {
  return Array.from({ length: roll(plan.dice, most + 1) }, () => happening(plan));
}

function happening(plan: Plan): string {
  const chance = plan.dice();
  if (chance < 0.45) return aDeed(plan);
  if (chance < 0.85) return someWords(plan);
  return tunnelCall(plan);
}

function tunnelCall(plan: Plan): string {
  const calls = [
    '-> quick ->',
    '-> resting ->',
    '-> deep ->',
    `-> carrying(${roll(plan.dice, 3)}, -> ${forward(plan)}) ->`,
    `-> holding(${oneOf(plan.dice, ['n', 'held', 'held', 'echo'])}) ->`,
    '-> quick -> resting ->',
  ];
  return oneOf(plan.dice, calls);
}

/** Mostly onwards; now and then back, or out of it. */
function forward(plan: Plan): string {
  if (plan.dice() < 0.14) return oneOf(plan.dice, [...plan.knots, 'last']);
  return later(plan);
}

/** The nearer of two: a story that skips most of its knots shows little. */
function later({ dice, knots, at }: Plan): string {
  const ahead = knots.slice(at + 1);
  return ahead[Math.min(roll(dice, ahead.length), roll(dice, ahead.length))] ?? 'last';
}

function divert(plan: Plan): string {
  const chance = plan.dice();
  if (chance < 0.04) return '-> goal';
  if (chance < 0.08) return `-> via(-> ${forward(plan)})`;
  if (chance < 0.1) return '-> DONE';
  if (chance < 0.115) return 'And nothing more.';
  if (chance < 0.12) return '-> spin';
  if (chance < 0.13) return '{RANDOM(3, n)}';
  if (chance < 0.14) return '->->';
  if (chance < 0.19) return `{ ${aCondition(plan)}:\n-> ${forward(plan)}\n}\n-> ${forward(plan)}`;
  return plan.at === plan.knots.length - 1 && plan.dice() < 0.8 ? '-> END' : `-> ${forward(plan)}`;
}

function option(plan: Plan, mark: string, labels: string[], body: string[]): string {
  const { dice } = plan;
  const sign = dice() < 0.85 ? mark : mark.replaceAll('*', '+');
  const label = labels.length > 0 && dice() < 0.5 ? labels.shift() : plan.label();
  const name = dice() < 0.85 ? ` (${label})` : '';
  if (label?.startsWith('l') && name === '') labels.push(label);
  const condition = dice() < 0.35 ? ` {${aCondition(plan)}}` : '';
  return [`${sign}${name}${condition} [Do ${plan.line()}${optionTags(plan)}]`, ...body].join('\n');
}

function fallback(plan: Plan, body: string): string {
  return `${plan.dice() < 0.1 ? '+' : '*'} -> ${body}`.trim();
}

/** A few options that meet again. */
function questionAndGather(plan: Plan, labels: string[]): string[] {
  const count = 2 + roll(plan.dice, 2);
  const options = Array.from({ length: count }, () =>
    option(plan, '*', labels, [
      ...happenings(plan, 2),
      ...(plan.dice() < 0.25 ? [divert(plan)] : []),
    ]),
  );
  const wayOut = plan.dice() < 0.75 ? [fallback(plan, '')] : [];
  return [
    ...happenings(plan, 2),
    ...options,
    ...wayOut,
    gather(plan, labels),
    ...happenings(plan, 2),
    divert(plan),
  ];
}

/** Ways that differ in one thing, a rest at which they meet, and an option that tells them apart. */
function diamond(plan: Plan, labels: string[]): string[] {
  const { ways, after = '', looks } = aDiamond(plan);
  const count = 2 + roll(plan.dice, 2);
  const first = roll(plan.dice, ways.length);
  return [
    ...Array.from({ length: count }, (_, at) =>
      option(plan, '*', labels, [ways[(first + at) % ways.length] ?? '']),
    ),
    fallback(plan, ''),
    '-',
    `+ [Wait ${plan.line()}]`,
    '-',
    after,
    `* {${oneOf(plan.dice, looks)}} [Do ${plan.line()}]`,
    ...happenings(plan, 1),
    `+ [Go on ${plan.line()}]`,
    '-',
    ...happenings(plan, 1),
    divert(plan),
  ];
}

function gather(plan: Plan, labels: string[]): string {
  return labels.length > 0 && plan.dice() < 0.5 ? `- (${labels.shift()})` : '-';
}

/** Questions asked in any order, then onwards. */
function menu(plan: Plan, labels: string[]): string[] {
  const count = 2 + roll(plan.dice, 2);
  const back = `-> ${plan.knots[plan.at]}`;
  const options = Array.from({ length: count }, () =>
    option(plan, '*', labels, [...happenings(plan, 1), back]),
  );
  const isSticky = plan.dice() < 0.2;
  const leave = isSticky
    ? `+ [Leave ${plan.line()} # ok]\n-> ${forward(plan)}`
    : fallback(plan, later(plan));
  return [...happenings(plan, 1), ...options, leave];
}

function stitched(plan: Plan, labels: string[]): string[] {
  const [knot] = [plan.knots[plan.at]];
  const options = Array.from({ length: 2 }, () =>
    option(plan, '*', labels, [`-> ${oneOf(plan.dice, ['one', 'two', `${knot}.two`])}`]),
  );
  return [
    ...happenings(plan, 1),
    ...options,
    fallback(plan, later(plan)),
    '= one',
    'First.',
    ...happenings(plan, 2),
    plan.dice() < 0.5 ? '-> two' : divert(plan),
    '= two',
    'Second.',
    ...happenings(plan, 2),
    divert(plan),
  ];
}

function threaded(plan: Plan, labels: string[]): string[] {
  const options = Array.from({ length: 1 + roll(plan.dice, 2) }, () =>
    option(plan, '*', labels, [...happenings(plan, 1), divert(plan)]),
  );
  const threads = [
    `<- aside(-> ${forward(plan)})`,
    `<- aside(-> ${plan.knots[plan.at]})`,
    '<- more',
  ];
  const chosen = Array.from({ length: 1 + roll(plan.dice, 2) }, () => oneOf(plan.dice, threads));
  return [...happenings(plan, 1), ...chosen, ...options];
}

function nested(plan: Plan, labels: string[]): string[] {
  const inner = Array.from({ length: 2 }, () => option(plan, '* *', labels, happenings(plan, 1)));
  return [
    ...happenings(plan, 1),
    option(plan, '*', labels, [...happenings(plan, 1), ...inner, '- -', ...happenings(plan, 1)]),
    option(plan, '*', labels, happenings(plan, 1)),
    ...(plan.dice() < 0.8 ? [fallback(plan, '')] : []),
    gather(plan, labels),
    divert(plan),
  ];
}

/** No answer wanted here. */
function passage(plan: Plan): string[] {
  return [...happenings(plan, 3), `-> ${later(plan)}`];
}

/** A temporary that is set before a rest and read after it, and one that is not. */
function temporaries(plan: Plan, labels: string[]): string[] {
  return [
    '~ temp kept = n',
    '~ temp lost = RANDOM(0, 1)',
    option(plan, '*', labels, ['~ kept = 2', ...happenings(plan, 1)]),
    option(plan, '*', labels, ['~ bump(kept)', '{lost}']),
    fallback(plan, ''),
    '-',
    `{ kept > 1:\n${divert({ ...plan, at: 0 })}\n}`,
    `{kept} {lost: and so.}`,
    divert(plan),
  ];
}

/** Knots that any knot may go through; a story has those it uses, and what they use. */
function sharedKnots(plan: Plan): Record<string, string[]> {
  const elsewhere = `->-> ${oneOf(plan.dice, [...plan.knots, 'last'])}`;
  return {
    quick: ['', ...happeningsWithoutTunnels(plan), '->->'],
    resting: [
      '',
      '~ temp before = n',
      'Inside.',
      option(plan, '*', [], ['~ before++', ...happeningsWithoutTunnels(plan)]),
      option(plan, '+', [], happeningsWithoutTunnels(plan)),
      '-',
      `{ before > 1 and ${aCondition(plan)}:\n${elsewhere}\n}`,
      '{ before > 2: Deep.}',
      '->->',
    ],
    deep: [
      '',
      '~ temp outer = m',
      '-> resting ->',
      `{ outer == 1:\n${aDeed(plan)}\n}`,
      plan.dice() < 0.3 ? '-> quick ->' : 'Out again.',
      '->->',
    ],
    carrying: [
      '(x, -> where)',
      option(plan, '*', [], ['~ x++']),
      option(plan, '+', [], []),
      fallback(plan, ''),
      '-',
      '{ x > 1:\n->-> where\n}',
      '->->',
    ],
    pause: ['', `+ [Wait ${plan.line()}]`, '-', '->->'],
    toss: [
      '',
      `{ ${oneOf(plan.dice, ['shuffle', 'shuffle once', 'shuffle stopping'])}:`,
      ...[0, 1, 2].map((side) => `- Side ${side}.\n~ n = ${side}`),
      '}',
      `+ [Wait ${plan.line()} {n}]`,
      '-',
      '->->',
    ],
    telling: [
      '(x)',
      `+ [Wait ${plan.line()}]`,
      '-',
      '{ x > 0:\n~ flag = true\n}',
      oneOf(plan.dice, ['~ n = x', '~ n++']),
      '->->',
    ],
    holding: [
      '(ref x)',
      option(plan, '*', [], ['~ bump(x)']),
      option(plan, '*', [], ['~ x = 0']),
      fallback(plan, ''),
      '-',
      '{ x == 1:\n~ flag = not flag\n}',
      '->->',
    ],
    aside: [
      '(-> back)',
      option(plan, '*', [], [...happeningsWithoutTunnels(plan), '-> back']),
      '-> DONE',
    ],
    more: [
      '',
      option(
        plan,
        '*',
        [],
        [...happeningsWithoutTunnels(plan), `-> ${oneOf(plan.dice, plan.knots)}`],
      ),
      '- -> DONE',
    ],
    via: ['(-> where)', 'By way of.', '-> where'],
    spin: ['', ...(plan.dice() < 0.8 ? ['Round.'] : []), '~ shown++', '-> spin'],
    last: ['', 'The end. # outcome: last = The last', '-> END'],
  };
}

const FUNCTIONS: Record<string, string[]> = {
  bump: ['(ref x)', '~ x = (x + 1) % 3'],
  flip: ['(ref b)', '~ b = not b'],
  twice: ['(x)', '~ return x * 2'],
  often: ['()', '{ n > 1:\n~ return true\n}', '~ return flag'],
  steps: ['(x)', '{ x <= 0:\n~ return 0\n}', '~ return 1 + steps(x - 1)'],
  swap: ['(ref a, ref b)', '~ temp kept = a', '~ a = b', '~ b = kept'],
};

/** Adds what is called or gone to, until that calls nothing new. */
function withWhatItUses(body: string, shared: Record<string, string[]>): string {
  const open = { ...shared, ...FUNCTIONS };
  let text = body;
  for (let next = missing(text, open); next; next = missing(text, open)) {
    const [parameters = '', ...lines] = open[next] ?? [];
    const kind = Object.hasOwn(FUNCTIONS, next) ? 'function ' : '';
    text = [text, `=== ${kind}${next}${parameters} ===`, ...lines].join('\n');
    delete open[next];
  }
  return text;
}

function missing(text: string, open: Record<string, string[]>): string | undefined {
  return Object.keys(open).find((name) =>
    new RegExp(`(-> |<- )${name}\\b|\\b${name}\\(`).test(text),
  );
}

function happeningsWithoutTunnels(plan: Plan): string[] {
  const count = roll(plan.dice, 3);
  return Array.from({ length: count }, () => (plan.dice() < 0.5 ? aDeed(plan) : someWords(plan)));
}
