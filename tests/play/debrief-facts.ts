/** A small world for the debrief's tests: its own tasks, sources and team, so that data can change. */
import type { Scope, Source } from '../../src/core/boundary/scope';
import type { Team } from '../../src/core/boundary/team';

const SCOPE: Scope = {
  checked: '2026-11-23',
  topics: [{ id: 'people', title: 'People' }],
  tasks: [
    task('listen', 'Listen, and let a silence be', 'own', 'M1', 'seen'),
    task('explain-recorded-reason', 'Read out the recorded reason', 'own', 'P1', 'recalled'),
    task('support-decision', 'Help somebody to decide', 'own', 'M1', 'seen'),
    task('advise-licence', 'Say whether a licence is safe', 'beyond', 'C9', 'seen'),
    task('capillary-test', 'Do a finger-prick test', 'delegated', 'C9', 'seen'),
    task('ask-about-symptoms', 'Ask about symptoms', 'own', 'C9', 'seen'),
    task('choose-treatment', 'Choose a treatment', 'beyond', 'house', 'design'),
    task('pass-on', 'Hand on what was seen', 'own', 'M1', 'seen'),
  ],
};

function task(
  id: string,
  words: string,
  colour: 'own' | 'delegated' | 'beyond',
  source: string,
  mark: 'seen' | 'recalled' | 'design',
) {
  return { id, words, topic: 'people', colour, source, mark, also: [] };
}

const SOURCES: Source[] = [
  source('P1', 'Bunn et al 2020, the work of diabetes care technicians', 'A'),
  source('M1', 'Talking with people, a trust’s own guide', 'B'),
  source('C9', 'A drivers’ charity page on licences', 'C'),
];

function source(id: string, title: string, grade: 'A' | 'B' | 'C'): Source {
  return { id, title, grade, depth: 'abstract', group: 'paper', checked: '2026-11' };
}

const TEAM: Team = {
  service: 'Wending Fen',
  rungs: [{ id: 'supervisor', title: 'Your supervising nurse', words: '' }],
  urgencies: [
    urgency('now', 'T0', 'Now'),
    urgency('before-leaving', 'T1', 'Before you leave'),
    urgency('today', 'T2', 'Today'),
    urgency('next-day', 'T3', 'By the next working day'),
    urgency('routine', 'T4', 'Routine'),
  ],
  requests: [
    { id: 'speak-to-them', words: 'Speak to them yourself', kind: 'act' },
    { id: 'suggest-treatment', words: 'Say what the treatment should be', kind: 'verdict' },
  ],
  roles: [
    role('dsn', 'Diabetes specialist nurse', 'Ngozi Ademola'),
    role('duty-gp', 'Duty doctor', 'Dr Simran Gill'),
  ],
};

function urgency(id: Team['urgencies'][number]['id'], code: string, title: string) {
  return { id, code, title, words: '', say: '' };
}

function role(id: string, title: string, person: string) {
  return {
    id,
    title,
    person,
    rung: 'supervisor',
    takes: [],
    asks: [],
    hours: '9 to 5',
    reach: '',
    response: '',
    direct: true,
    answers: '',
    unexpected: '',
    source: 'P1',
    mark: 'seen' as const,
  };
}

export const FACTS = { scope: SCOPE, team: TEAM, sources: SOURCES };
