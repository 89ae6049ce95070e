/**
 * The shape of `team.yaml`: rungs, urgencies, requests and the people one can ring.
 * Must not know the other files.
 */
import { MARKS } from '../core/boundary/scope';
import type { Request, Role, Rung, Team, UrgencyWords } from '../core/boundary/team';
import { URGENCIES } from '../core/scenario/vocabulary';
import type { DataFile } from './data-file';
import { record } from './record';
import { checkIds, checkReference } from './references';
import { id, listOf, needed, oneOf, optional, text, yesOrNo } from './shapes';

const KINDS = ['act', 'advise', 'visit', 'inform', 'verdict'] as const;

const rung = record<Rung>('the rung', { id: needed(id), title: needed(text), words: needed(text) });

const urgency = record<UrgencyWords>('the urgency', {
  id: needed(oneOf(URGENCIES)),
  code: needed(text),
  title: needed(text),
  words: needed(text),
  say: needed(text),
});

const request = record<Request>('the request', {
  id: needed(id),
  words: needed(text),
  kind: needed(oneOf(KINDS)),
});

const role = record<Role>('the role', {
  id: needed(id),
  title: needed(text),
  person: needed(text),
  cast: optional(text),
  rung: needed(text),
  registered: optional(text),
  takes: needed(listOf(text)),
  asks: needed(listOf(text)),
  hours: needed(text),
  reach: needed(text),
  response: needed(text),
  direct: needed(yesOrNo),
  answers: needed(text),
  unexpected: needed(text),
  source: needed(text),
  mark: needed(oneOf(MARKS)),
});

export const teamShape = record<Team>('the file', {
  service: needed(text),
  rungs: needed(listOf(rung, 1)),
  urgencies: needed(listOf(urgency, 1)),
  requests: needed(listOf(request, 1)),
  roles: needed(listOf(role, 1)),
});

export function checkTeam(file: DataFile, team: Partial<Team>): void {
  checkIds(file, 'rung', team.rungs ?? []);
  checkIds(file, 'request', team.requests ?? []);
  checkIds(file, 'role', team.roles ?? []);
  checkUrgencies(file, team);
  checkReference(file, 'role', team.roles, {
    field: 'rung',
    to: 'rung',
    code: 'unknown-rung',
    known: team.rungs,
  });
}

/** All five, in order of haste: the ladder is shown, and compared, in that order. */
function checkUrgencies(file: DataFile, team: Partial<Team>): void {
  const written = team.urgencies;
  if (!written || written.some((one) => one.id === undefined)) return;
  if (written.map((one) => one.id).join() === URGENCIES.join()) return;
  const order = URGENCIES.map((one) => `\`${one}\``).join(', ');
  const message = `\`urgencies\` must hold these five, once each and in this order: ${order}.`;
  file.report(file.lineOf(team, 'urgencies'), 'wrong-order', message);
}
