/**
 * A made-up finished visit for the debrief's tests: six decisions, one unsafe and repaired, two calls.
 */
import type { Beat, Choice, Note, Turn } from '../../src/core/scenario/beat';
import type { Header } from '../../src/core/scenario/scenario';
import { completeDraft } from '../../src/core/visit/handover';
import type { LogEntry } from '../../src/core/visit/log';
import { afterEntry, beginVisit, type Visit } from '../../src/core/visit/visit';

const HEADER: Header = {
  id: 'no-needles',
  title: 'No needles, no lorry',
  summary: '',
  patient: 'Colin',
  cast: [
    { id: 'Colin', name: 'Colin Dack', age: 57 },
    { id: 'Ngozi', name: 'Ngozi Ademola', role: 'dsn' },
  ],
  place: 'cafe',
  findings: ['F13'],
  skill: 'negotiate',
  delegated: [],
  rests: ['P1'],
};

const NOTES: Note[] = [
  { section: 'B', id: 'licence-fear', text: 'Thinks insulin means losing his lorry licence' },
  { section: 'A', id: 'weight-steady', text: 'Weight 96 kg at the depot, the same as in July' },
  { section: 'S', id: 'not-yet', text: 'His answer on insulin is “not yet”; he wants to talk' },
  { section: 'A', id: 'chips', text: 'Egg, bacon and chips at half past two' },
];

export function beat(text: string, more: Partial<Beat> = {}): Beat {
  return { text, notes: [], opens: [], closes: [], ...more };
}

export function choice(id: string, text: string, more: Partial<Choice> = {}): Choice {
  return { id, text, unsafe: false, needs: [], ...more };
}

export function turn(at: string, beats: Beat[], choices: Choice[], more: Partial<Turn> = {}): Turn {
  return { at, beats, choices, ended: choices.length === 0, meters: {}, ...more };
}

const RING_TODAY = choice('ring_today', 'Ring Ngozi and ask her to speak to him tonight', {
  rating: 'poor',
  skill: 'escalate',
  task: 'pass-on',
  call: { role: 'dsn', when: 'today' },
  needs: ['licence-fear', 'weight-steady'],
  why: 'Nothing about him is for today. It turns a thinking man into a problem to be solved.',
});

const TURNS: Turn[] = [
  turn(
    'end_of',
    [beat('Six lorries stand in the fog outside Bev’s.', { notes: NOTES.slice(3) })],
    [
      choice('correct_him', 'Tell him that is wrong, and that you have a sheet on it', {
        rating: 'poor',
        task: 'explain-recorded-reason',
        why: 'You are right about the fact and early with it.',
      }),
      choice('ask_seen', 'Ask him who he knows that this has happened to', {
        rating: 'best',
        task: 'listen',
        why: 'His no usually has a beginning. Someone taught him this, and it was not a leaflet.',
      }),
      choice('let_go', 'Say it is up to him, and ask about the book instead', {
        rating: 'poor',
        task: 'listen',
        why: 'You have changed the subject to be nice.',
      }),
      choice('ring_no', 'Step outside and ring Ngozi to say that he said no', {
        rating: 'poor',
        call: { role: 'dsn', when: 'today' },
        why: 'You do not yet know why. There is nothing here for today but a good question.',
      }),
    ],
    { meters: { trust: 50, understanding: 25 } },
  ),
  turn(
    'yes_or_no',
    [beat('So. Do they take it or don’t they?', { speaker: 'Colin', notes: NOTES.slice(0, 1) })],
    [
      choice('promise_fine', 'Tell him drivers keep it these days, and he will be fine', {
        rating: 'wrong',
        unsafe: true,
        task: 'advise-licence',
        why: 'It is kind and nobody can promise it. He may plan his living around your sentence.',
      }),
      choice('show_sheet', 'Put the lorry sheet down and go through it with him', {
        rating: 'best',
        task: 'support-decision',
        why: 'The facts he lacks, in small pieces, from a checked sheet.',
      }),
      choice('dvla_number', 'Say that is one for DVLA, and give him the number', {
        rating: 'ok',
        task: 'support-decision',
        why: 'True: the decision is theirs. But he leaves with a queue to wait in.',
      }),
    ],
  ),
  turn(
    'cab',
    [beat('Bev puts a jug of water down. He drinks a pint straight off.')],
    [
      choice('finger_prick', 'Offer him a finger-prick test here to settle it', {
        rating: 'poor',
        skill: 'monitor',
        task: 'capillary-test',
        why: 'No nurse has asked for one here. After chips it settles nothing.',
      }),
      choice('ask_signs', 'Ask him about thirst, weight and feeling tired', {
        rating: 'best',
        skill: 'monitor',
        task: 'ask-about-symptoms',
        why: 'His no is safe to carry slowly only if he is well now.',
      }),
    ],
  ),
  turn(
    'tell_her',
    [beat('Ninety-six kilos.', { speaker: 'Colin', notes: NOTES.slice(1, 2) })],
    [
      choice('take_back', 'Take back what you told him about his licence', {
        rating: 'best',
        task: 'support-decision',
        repairs: 'promise_fine',
        why: 'Hard to say, and the whole visit rests on it.',
      }),
      choice('other_jab', 'Tell him there are other medicines he could ask for', {
        rating: 'wrong',
        task: 'choose-treatment',
        why: 'Kind, and not yours.',
      }),
    ],
  ),
  turn(
    'notebook',
    [beat('You sit in your own car with the notebook on the wheel.', { notes: NOTES.slice(2, 3) })],
    [
      choice('next_review', 'Write it up in full, ready for his spring review', {
        rating: 'poor',
        skill: 'escalate',
        why: 'Good notes that nobody reads before April.',
      }),
      choice('carry_thursday', 'Tell Ngozi it is for Thursday’s meeting', {
        rating: 'best',
        skill: 'escalate',
        call: { role: 'dsn', when: 'routine' },
        needs: ['not-yet', 'licence-fear', 'weight-steady', 'no-thirst'],
        why: 'Right person, right speed, his own words.',
      }),
      RING_TODAY,
    ],
  ),
  turn(
    'close',
    [
      beat('Ring me Friday, then.', {
        speaker: 'Colin',
        opens: [
          { id: 'friday', what: 'Ring Colin with what the meeting said', who: 'you', by: 'Friday' },
          {
            id: 'talk',
            what: 'Talk with Colin about lorries',
            who: 'Ngozi Ademola',
            by: 'Thursday',
          },
        ],
        teach: {
          text: 'Anyone who starts insulin must tell DVLA and their insurer.',
          sources: ['C9'],
        },
      }),
    ],
    [
      choice('card_only', 'Give him the card of warning signs for his cab', {
        rating: 'ok',
        why: 'He reads everything. But you have not heard him say it back.',
      }),
      choice('signs_and_day', 'Name the signs that will not wait, and fix a day', {
        rating: 'best',
        why: 'This is what makes “not yet” a safe answer.',
      }),
    ],
  ),
  turn(
    'late',
    [
      beat('He and Ngozi talked for forty minutes about lorries.', {
        later: '6 weeks',
        closes: ['talk'],
      }),
      beat('I’ve put your three signs on the sun visor.', { speaker: 'Colin' }),
      beat('', {
        outcome: { id: 'not_yet', text: 'He decided not yet, with the facts in front of him.' },
        teach: { text: 'A no can be carried in his own words.', sources: ['P1', 'M1'] },
      }),
    ],
    [],
    { meters: { trust: 65, understanding: 60 } },
  ),
];

const HANDOVER = {
  ...completeDraft(NOTES, ['licence-fear', 'weight-steady']),
  headline: 'licence-fear',
  included: ['chips', 'not-yet'],
};

const LOG: LogEntry[] = [
  { kind: 'looked-up', task: 'advise-licence', at: 1 },
  { kind: 'chose', choice: 'ask_seen', at: 2 },
  { kind: 'chose', choice: 'promise_fine', at: 3 },
  { kind: 'looked-up', task: 'capillary-test', at: 4 },
  { kind: 'chose', choice: 'finger_prick', at: 5 },
  {
    kind: 'called',
    role: 'duty-gp',
    when: 'today',
    handover: HANDOVER,
    answeredBy: null,
    after: 1,
    at: 6,
  },
  { kind: 'chose', choice: 'take_back', at: 7 },
  {
    kind: 'called',
    role: 'dsn',
    when: 'routine',
    handover: HANDOVER,
    answeredBy: 'carry_thursday',
    after: 1,
    at: 8,
  },
  { kind: 'chose', choice: 'card_only', at: 9 },
];

/** The visit above, or another told by the same rules. */
export function visitOf(turns: readonly Turn[] = TURNS, log: readonly LogEntry[] = LOG): Visit {
  const [first, ...rest] = turns;
  if (!first) throw new Error('A visit needs a first turn.');
  const opening = {
    id: 'v1',
    scenario: HEADER.id,
    edition: '1',
    seed: 1,
    mode: 'learn' as const,
    startedAt: Date.UTC(2026, 10, 24, 12),
  };
  return log.reduce(
    (visit, entry) => {
      const moves = entry.kind === 'chose' || (entry.kind === 'called' && entry.answeredBy);
      return afterEntry(visit, entry, moves ? rest.shift() : undefined);
    },
    beginVisit(HEADER, opening, first),
  );
}
