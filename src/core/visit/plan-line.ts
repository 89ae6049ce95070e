/**
 * One line of a test plan: a step to take, or a check of what must come of the walk. What cannot be read is
 * a sentence that says what to write instead. Must not know the walk it belongs to.
 */
import { GIVEN_NAMES } from '../scenario/given';
import { didYouMean } from '../scenario/nearest-word';
import { isOneOf, URGENCIES, type Urgency } from '../scenario/vocabulary';

export type Step =
  | { kind: 'choose'; label: string; line: number }
  | { kind: 'call'; role: string; when: Urgency; handover: number; line: number };

/** What the weeks before had made of the person, set before the walk begins. */
export interface GivenLine {
  name: (typeof GIVEN_NAMES)[number];
  value: number | string;
}

export type Check = { kind: 'outcome' | 'gate' | 'over' | 'under'; value: string; line: number };

/** What the world's data knows; an absent list is not checked. */
export interface PlanWords {
  roles?: readonly string[];
}

/** What a line says, or a sentence for what is wrong with it. */
export type PlanLine = { step: Step } | { check: Check } | { given: GivenLine } | { fault: string };

type Reader = (words: readonly string[], line: number, known: PlanWords) => PlanLine;

const READERS: Record<string, Reader> = {
  given: readGiven,
  choose: readChoice,
  call: readCall,
  outcome: ([value = ''], line) => {
    if (value === '') return { fault: '`outcome` does not say which. Write `outcome ID`.' };
    return { check: { kind: 'outcome', value, line } };
  },
  gate: ([value = ''], line) => {
    if (value === 'holds' || value === 'falls') return { check: { kind: 'gate', value, line } };
    const nearest = didYouMean(value, ['holds', 'falls']);
    return { fault: `The gate \`holds\` or \`falls\`; here stands \`${value}\`${nearest}` };
  },
  over: readCount('over'),
  under: readCount('under'),
};

/** Words that may follow a verb, where it is not one. */
const WORDS_OF: Record<string, number> = { call: 4, given: 2 };

export const VERBS = ['walk', ...Object.keys(READERS)];

export function readPlanLine(
  verb: string,
  words: readonly string[],
  line: number,
  known: PlanWords,
): PlanLine {
  const reader = Object.hasOwn(READERS, verb) ? READERS[verb] : undefined;
  if (!reader) return { fault: `A walk has no \`${verb}\`${didYouMean(verb, VERBS)}` };
  const extra = words[WORDS_OF[verb] ?? 1];
  if (extra !== undefined)
    return { fault: `\`${extra}\` is one word too many for \`${verb}\`. Leave it out.` };
  return reader(words, line, known);
}

function readChoice([label = '']: readonly string[], line: number): PlanLine {
  if (label === '') return { fault: '`choose` does not say what. Write `choose LABEL`.' };
  return { step: { kind: 'choose', label, line } };
}

function readGiven([name = '', value = '']: readonly string[]): PlanLine {
  if (!isOneOf(GIVEN_NAMES, name))
    return { fault: `The game gives no story a \`${name}\`${didYouMean(name, GIVEN_NAMES)}` };
  if (value === '')
    return { fault: `\`given ${name}\` does not say what. Write \`given ${name} VALUE\`.` };
  if (name === 'earlier') return { given: { name, value } };
  if (!/^\d{1,4}(\.\d)?$/.test(value))
    return { fault: `\`${name}\` is a number, such as 60; here stands \`${value}\`.` };
  return { given: { name, value: Number(value) } };
}

function readCall(words: readonly string[], line: number, { roles }: PlanWords): PlanLine {
  const [role = '', when = '', word, amount = ''] = words;
  if (role === '' || when === '')
    return { fault: 'A call needs a role and a time, such as `call dsn today`.' };
  if (roles && !roles.includes(role))
    return { fault: `Unknown role \`${role}\`${didYouMean(role, roles)}` };
  if (!isOneOf(URGENCIES, when))
    return { fault: `Unknown urgency \`${when}\`${didYouMean(when, URGENCIES)}` };
  if (word !== undefined && word !== 'handover')
    return {
      fault: `Behind the time only \`handover\` can stand; here stands \`${word}\`${didYouMean(word, ['handover'])}`,
    };
  const handover = word === undefined ? 100 : wholeNumber(amount);
  if (handover === null || handover > 100)
    return {
      fault: `A handover is worth a whole number from 0 to 100; here stands \`${amount}\`.`,
    };
  return { step: { kind: 'call', role, when, handover, line } };
}

function readCount(kind: 'over' | 'under'): Reader {
  return ([value = ''], line) => {
    const count = wholeNumber(value);
    if (count === null)
      return {
        fault: `\`${kind}\` counts calls: a whole number such as 0; here stands \`${value}\`.`,
      };
    return { check: { kind, value: String(count), line } };
  };
}

function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null;
}
