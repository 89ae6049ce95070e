/**
 * Makes up a scenario of any length by a seed, built as trainers build them: scenes one after another, each
 * with a rated decision, some with questions to ask in any order, a call that any scene may make, things
 * done early that are remembered later. It reads like nothing; it branches like a real one.
 */
import { type Dice, oneOf, roll, seededDice } from '../dice';

export interface Wish {
  seed: number;
  /** The scenario has at least as many, and at most one scene more. */
  lines: number;
}

interface Plot {
  dice: Dice;
  /** Numbers what must not come twice. */
  next(): number;
}

/** How many scenes later a thing done may still be remembered. */
const MEMORY = 4;
const PEOPLE = ['Derek', 'You', 'Derek', 'Julie', 'You'] as const;
const WHO = ['He', 'She', 'The nurse', 'Julie', 'The neighbour'] as const;
const DOES = ['looks at', 'asks about', 'moves', 'puts down', 'writes about'] as const;
const WHAT = ['the meter', 'the blue book', 'his tea', 'the plan', 'the dog', 'her list'] as const;
const WHEN = ['again', 'for a while', 'before you go', 'on Tuesday', 'without a word'] as const;
const MOODS = ['neutral', 'worried', 'happy', 'sad', 'tired'] as const;
const TASKS = ['explore-understanding', 'teach-back', 'pass-on', 'listen', 'signpost'] as const;
const RATINGS = ['best', 'ok', 'poor', 'wrong', 'poor', 'ok'] as const;

export function generateScenario({ seed, lines }: Wish): string {
  let count = 0;
  const plot: Plot = { dice: seededDice(seed), next: () => ++count };
  const shared = [...theCall(plot), ...theEnd(plot)];
  const scenes: string[][] = [];
  const written = () => scenes.reduce((sum, scene) => sum + scene.length, shared.length + 16);
  while (written() < lines - 2 * scenes.length) scenes.push(aScene(plot, scenes.length));
  const names = [...scenes.keys()].flatMap((at) => [
    `VAR told_${at} = false`,
    `VAR slip_${at} = false`,
  ]);
  return [...header(seed), ...names, '-> scene_0', ...joined(scenes), ...shared].join('\n');
}

function header(seed: number): string[] {
  return [
    `# title: A made-up round, number ${seed}`,
    '# summary: Made by the bench, to be searched.',
    '# patient: Derek',
    '# finding: F1',
    '# skill: explain',
    '# place: bungalow',
    'VAR trust = 50',
    'VAR understanding = 30',
    'VAR handover = 70',
    'VAR asked = 0',
    'VAR called = false',
  ];
}

/** Each scene leads to the next, the last to the end. */
function joined(scenes: readonly string[][]): string[] {
  return scenes.flatMap((scene, at) => {
    const next = at + 1 < scenes.length ? `scene_${at + 1}` : 'the_end';
    return scene.map((line) => line.replaceAll('NEXT', next));
  });
}

function aScene(plot: Plot, at: number): string[] {
  const isMenu = at % 3 === 1;
  const isLoop = at % 4 === 2;
  return [
    `=== scene_${at} ===`,
    ...lines(plot, 4),
    ...remembered(plot, at),
    ...(isMenu ? questions(plot, at) : []),
    ...decision(plot, at, isLoop),
  ];
}

/** Something done a few scenes ago is spoken of. */
function remembered({ dice, next }: Plot, at: number): string[] {
  if (at === 0) return [];
  const before = Math.max(0, at - 1 - roll(dice, MEMORY));
  return [
    `{ told_${before}:`,
    `    Derek: You told me that already, number ${next()}.`,
    `- else:`,
    `    Derek: You never told me that, number ${next()}.`,
    '}',
    `{slip_${before}: Julie: And what was that about? # mood: angry}`,
  ];
}

/** Once each, in any order; the way out opens when two were asked. */
function questions(plot: Plot, at: number): string[] {
  const count = 4 + roll(plot.dice, 3);
  const asked = Array.from({ length: count }, () => [
    `* (ask_${plot.next()}) [Ask: ${sentence(plot)}]`,
    ...lines(plot, 2),
    `    Derek: It is so. # note: ${oneOf(plot.dice, ['S', 'B', 'A'])} fact_${plot.next()} = A fact of scene ${at}`,
    '    ~ asked += 1',
    `    -> asking_${at}`,
  ]);
  return [
    '~ asked = 0',
    `- (asking_${at})`,
    ...asked.flat(),
    `+ (enough_${at}) {asked >= 2} [That is all you wanted to know]`,
    '-',
  ];
}

function decision(plot: Plot, at: number, isLoop: boolean): string[] {
  const count = 4 + roll(plot.dice, 3);
  const turn = roll(plot.dice, count);
  const options = Array.from({ length: count }, (_, number) =>
    option(plot, at, (number + turn) % RATINGS.length),
  );
  const again = isLoop ? goBack(plot, at) : [];
  return [...options.flat(), ...ring(plot, at), ...again, '- -> NEXT'];
}

function option(plot: Plot, at: number, number: number): string[] {
  const rating = RATINGS[number] ?? 'ok';
  const isBad = rating === 'poor' || rating === 'wrong';
  const why = ` # why: ${sentence(plot)}`;
  const unsafe = rating === 'wrong' ? ' # unsafe' : '';
  const task = oneOf(plot.dice, TASKS);
  return [
    `* (do_${plot.next()}) [${sentence(plot)} # task: ${task} # ${rating}${unsafe}${why}]`,
    ...lines(plot, 3),
    `    ~ trust ${isBad ? '-=' : '+='} 5`,
    ...(rating === 'best' ? [`    ~ told_${at} = true`] : []),
    ...(rating === 'wrong' ? [`    ~ slip_${at} = true`] : []),
  ];
}

function ring(plot: Plot, at: number): string[] {
  return [
    `* (ring_${at}) {not called} [Ring the nurse # call: dsn, today # ok # why: ${sentence(plot)}]`,
    '    -> the_call ->',
  ];
}

/** A slip can be seen, once, and the scene begun again. */
function goBack(plot: Plot, at: number): string[] {
  return [
    `* (back_${at}) {slip_${at - 1}} [Say that you got it wrong before # best # why: ${sentence(plot)}]`,
    `    ~ slip_${at - 1} = false`,
    `    -> scene_${at}`,
  ];
}

function theCall(plot: Plot): string[] {
  return [
    '=== the_call ===',
    '~ called = true',
    ...lines(plot, 2),
    '{ handover >= 60:',
    '    Ngozi: Thank you, that is all I need. # loop: ring-back = Ring Derek, Ngozi, today',
    '- else:',
    '    Ngozi: What else? You have not said the half of it. # mood: tired',
    '}',
    '->->',
  ];
}

function theEnd(plot: Plot): string[] {
  return [
    '=== the_end ===',
    ...lines(plot, 2),
    '{ called:',
    '    She rang him herself. # closes: ring-back # outcome: rung = The nurse rang him',
    '- else:',
    '    Nobody rang. # outcome: alone = He was left to it',
    '}',
    '-> END',
  ];
}

function lines(plot: Plot, most: number): string[] {
  return Array.from({ length: most }, () => {
    const speaker = plot.dice() < 0.6 ? `${oneOf(plot.dice, PEOPLE)}: ` : '';
    const mood = plot.dice() < 0.2 ? ` # mood: ${oneOf(plot.dice, MOODS)}` : '';
    return `    ${speaker}${sentence(plot)}.${mood}`;
  });
}

function sentence({ dice }: Plot): string {
  return [oneOf(dice, WHO), oneOf(dice, DOES), oneOf(dice, WHAT), oneOf(dice, WHEN)].join(' ');
}
