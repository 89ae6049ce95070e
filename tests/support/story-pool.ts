/**
 * The small change of a generated story: conditions, things done and things said, each a line of Ink that
 * some row of the search's merging table is about. Must not know how a story hangs together.
 */
import { type Dice, oneOf, roll } from '../../src/cli/bench/dice';

/** What a line may speak of. */
export interface Cast {
  dice: Dice;
  knots: readonly string[];
  /** Labels of choices and gathers, as `knot.label`; they exist in the finished story. */
  labels: readonly string[];
  /** Numbers each line, so that two are never the same. */
  line(): number;
  taste: Taste;
}

/**
 * What one story keeps coming back to. With a little of everything in each, hardly anything is both done and
 * asked after; the search would be right by luck.
 */
export interface Taste {
  conditions: readonly Make[];
  deeds: readonly Make[];
  words: readonly Make[];
  places: readonly string[];
}

/** Written in every story: whatever a line below may name. */
export const COMMON = `VAR n = 0
VAR m = 1
VAR flag = false
VAR other = true
VAR shown = 0
VAR trust = 50
VAR handover = 70
VAR echo = 0
VAR held = 0
LIST bag = (apple), pear, plum
`;

const NUMBERS = ['n', 'm', 'twice(n)', 'steps(m)', 'n + m', 'LIST_COUNT(bag)', 'echo'] as const;
const COMPARED = ['==', '!=', '>', '<', '>=', '<='] as const;

type Make = (cast: Cast) => string;

const someKnot: Make = ({ dice, knots }) => oneOf(dice, knots);
const somePlace: Make = ({ dice, knots, labels, taste }) =>
  oneOf(dice, dice() < 0.7 ? taste.places : [...knots, ...labels]);
const someNumber: Make = ({ dice }) => oneOf(dice, NUMBERS);
const small = (dice: Dice) => roll(dice, 3);

const CONDITIONS: readonly Make[] = [
  () => 'flag',
  () => 'not flag',
  () => 'other',
  () => 'often()',
  (cast) => `${someNumber(cast)} ${oneOf(cast.dice, COMPARED)} ${small(cast.dice)}`,
  somePlace,
  (cast) => `not ${somePlace(cast)}`,
  (cast) => `${somePlace(cast)} > ${1 + small(cast.dice)}`,
  (cast) => `${somePlace(cast)} == ${small(cast.dice)}`,
  (cast) => `${somePlace(cast)} % 2 == 0`,
  (cast) => `${someKnot(cast)} > ${someKnot(cast)}`,
  (cast) => `READ_COUNT(-> ${somePlace(cast)}) <= ${small(cast.dice)}`,
  (cast) => `TURNS_SINCE(-> ${somePlace(cast)}) < ${1 + small(cast.dice)}`,
  (cast) => `TURNS_SINCE(-> ${somePlace(cast)}) == ${small(cast.dice) - 1}`,
  ({ dice }) => `TURNS() > ${1 + small(dice)}`,
  () => 'TURNS() % 2 == 0',
  ({ dice }) => `CHOICE_COUNT() < ${1 + small(dice)}`,
  () => 'bag ? pear',
  () => 'bag !? apple',
  () => 'LIST_MAX(bag) == plum',
  () => 'LIST_INVERT(bag) ? apple',
  ({ dice }) => `handover >= ${oneOf(dice, [40, 60])}`,
  (cast) => `goal == -> ${someKnot(cast)}`,
  ({ dice }) => `READ_COUNT(goal) > ${small(dice)}`,
  ({ dice }) => `TURNS_SINCE(goal) < ${1 + small(dice)}`,
  (cast) => `${somePlace(cast)} % 3 == 1`,
  () => 'RANDOM(1, 2) == 1',
];

export function aCondition(cast: Cast): string {
  const one = pick(cast, cast.taste.conditions, CONDITIONS)(cast);
  if (cast.dice() > 0.2) return one;
  const joint = oneOf(cast.dice, ['and', 'or']);
  // Without brackets: Ink takes a name alone in brackets for a list.
  return `${one} ${joint} ${oneOf(cast.dice, CONDITIONS)(cast)}`;
}

const DEEDS: readonly Make[] = [
  () => '~ n = (n + 1) % 3',
  () => '~ n++',
  () => '~ m = n',
  () => '~ m = 2 - m',
  () => '~ flag = not flag',
  () => '~ other = flag',
  () => '~ flag = true',
  () => '~ shown = shown + 1',
  () => '~ shown = shown + n',
  ({ dice }) => `~ trust += ${oneOf(dice, [5, 10, -5])}`,
  () => '~ bump(n)',
  () => '~ bump(m)',
  () => '~ flip(flag)',
  () => '~ swap(n, m)',
  () => '~ bag += pear',
  () => '~ bag -= apple',
  () => '~ bag = LIST_ALL(bag)',
  () => '~ bag -= LIST_RANDOM(bag)',
  () => '~ n = RANDOM(0, 2)',
  () => '~ held = 2 - held',
  () => '~ held = n',
  (cast) =>
    `{ shuffle:\n- Red ${cast.line()}.\n~ flag = true\n- Blue.\n~ flag = false\n- Green.\n}`,
  (cast) =>
    `{ shuffle once:\n- Red ${cast.line()}.\n~ n = 0\n- Blue.\n~ n = 1\n- Green.\n~ n = 2\n}`,
  (cast) => `{ cycle:\n- Red ${cast.line()}.\n- Blue.\n~ n = 1\n- Green.\n~ n = 2\n}`,
  (cast) => `{ stopping:\n- Red ${cast.line()}.\n- Blue.\n- Green.\n~ n = 2\n}`,
  (cast) => `~ goal = -> ${someKnot(cast)}`,
  (cast) => `~ echo = ${somePlace(cast)}`,
  (cast) => `~ echo = TURNS_SINCE(-> ${somePlace(cast)})`,
  (cast) => `{ ${aCondition(cast)}:\n~ flag = not flag\n}`,
  (cast) => `{ ${aCondition(cast)}:\n~ bump(n)\n- else:\n~ m = 0\n}`,
];

export function aDeed(cast: Cast): string {
  return pick(cast, cast.taste.deeds, DEEDS)(cast);
}

const WORDS: readonly Make[] = [
  () => 'It rains.',
  () => '{shown} drops.',
  () => '{n} of {m}, and {echo}.',
  () => 'In the bag: {bag}.',
  (cast) => `Seen {${somePlace(cast)}} times.`,
  () => '{twice(m)} and {steps(n)}.',
  () => '{One|Two|Three}.',
  () => '{&Left|Right} foot.',
  () => '{!Only once.|Or twice.} Then.',
  () => '{~Heads|Tails}.',
  () => 'A die: {RANDOM(1, 3)}.',
  () => 'A thing: {LIST_RANDOM(bag)}.',
  (cast) => `{${aCondition(cast)}:Yes|No}.`,
  (cast) => `{${aCondition(cast)}: Yes. }<>`,
  () => 'Glued <>',
  () => '<> to that.',
  (cast) => `{ shuffle once:\n- Red ${cast.line()}.\n- Blue.\n}`,
  (cast) => `{ shuffle stopping:\n- Red ${cast.line()}.\n- Blue.\n- Green.\n}`,
  (cast) => `{ stopping:\n- First.\n${aDeed(cast)}\n- Then ${cast.line()}.\n}`,
  (cast) => `{ cycle:\n- Tick.\n- Tock.\n${aDeed(cast)}\n}`,
  (cast) => `{ n:\n- 0: Nought.\n- 1: One.\n${aDeed(cast)}\n- else: More.\n}`,
  (cast) => `{ once:\n- Once ${cast.line()}.\n- Twice.\n${aDeed(cast)}\n}`,
];

const TAGS: readonly Make[] = [
  () => '# mood: worried',
  (cast) => `# note: S fact${small(cast.dice)} = A fact`,
  () => '# note: A counted{n} = So many',
  () => '# loop: ring = Ring back, Ngozi, today',
  () => '# closes: ring',
  (cast) => `# outcome: end${small(cast.dice)} = An ending`,
];

export function someWords(cast: Cast): string {
  const words = pick(cast, cast.taste.words, WORDS)(cast);
  const isPlain = !words.includes('\n') && !words.includes('<>');
  const tag = isPlain && cast.dice() < 0.25 ? ` ${oneOf(cast.dice, TAGS)(cast)}` : '';
  return `${words}${tag}`;
}

function pick(cast: Cast, own: readonly Make[], all: readonly Make[]): Make {
  return oneOf(cast.dice, cast.dice() < 0.75 ? own : all);
}

export function aTaste(dice: Dice, knots: readonly string[], labels: readonly string[]): Taste {
  const some = <T>(things: readonly T[], count: number) =>
    Array.from({ length: count }, () => oneOf(dice, things));
  return {
    conditions: some(CONDITIONS, 3),
    deeds: some(DEEDS, 4),
    words: some(WORDS, 4),
    places: some([...knots, ...labels], 2),
  };
}

const RATINGS = ['best', 'ok', 'poor', 'wrong'] as const;

/** What stands inside the brackets after the option's words. */
export function optionTags({ dice }: Cast): string {
  const tags = dice() < 0.75 ? [`# ${oneOf(dice, RATINGS)}`] : [];
  if (dice() < 0.1) tags.push('# unsafe');
  if (dice() < 0.08) tags.push('# task: number{n}');
  if (dice() < 0.06) tags.push('# {flag:wrong|ok}');
  if (dice() < 0.08) tags.push('# call: dsn, today');
  return tags.map((tag) => ` ${tag}`).join('');
}
