/**
 * Reads the tags at the top of a scenario into its header, and names what is missing or misspelt.
 * Must not know where the file is kept: problems carry the tag as written, the compile step finds its line.
 */
import { didYouMean } from '../core/scenario/nearest-word';
import type { CastMember, Header, Problem } from '../core/scenario/scenario';
import { FINDINGS, isOneOf, PLACES, SKILLS } from '../core/scenario/vocabulary';
import { listOf, parseTag } from './tags';

/** A problem whose line is still to be found: `written` is the tag it stands in. */
export interface HeaderProblem extends Pick<Problem, 'code' | 'severity' | 'message'> {
  written?: string;
}

type Say = (problem: HeaderProblem) => void;
type Reader = (header: Header, value: string, say: Say, written: string) => void;

const READERS: Record<string, Reader> = {
  title: (header, value) => {
    header.title = value;
  },
  summary: (header, value) => {
    header.summary = value;
  },
  patient: (header, value) => {
    header.patient = value;
  },
  cast: (header, value, say, written) => {
    const member = parseCast(value);
    if (member.id) header.cast.push(member);
    else say(nameless(written));
  },
  place: (header, value, say, written) => {
    if (isOneOf(PLACES, value)) header.place = value;
    else say(unknown('unknown-place', 'place', value, PLACES, written));
  },
  finding: (header, value, say, written) => {
    for (const code of listOf(value)) {
      if (FINDINGS.includes(code)) header.findings.push(code);
      else say(unknown('unknown-finding', 'finding', code, FINDINGS, written));
    }
  },
  skill: (header, value, say, written) => {
    if (isOneOf(SKILLS, value)) header.skill = value;
    else say(unknown('unknown-tag', 'skill', value, SKILLS, written));
  },
  delegated: (header, value) => {
    header.delegated.push(...listOf(value));
  },
  thread: (header, value) => {
    const [id = '', visit = '1'] = listOf(value);
    header.thread = { id, visit: Number.parseInt(visit, 10) || 1 };
  },
  minutes: (header, value) => {
    header.minutes = Number.parseInt(value, 10) || undefined;
  },
  author: (header, value) => {
    header.author = value;
  },
  version: (header, value) => {
    header.version = value;
  },
  'content-note': (header, value) => {
    header.contentNote = value;
  },
  rests: (header, value) => {
    header.rests.push(...listOf(value));
  },
};

/** Tags of other Ink players are no fault (contract §5). */
const OTHER_PLAYERS = [
  'image',
  'background',
  'audio',
  'audioloop',
  'link',
  'class',
  'clear',
  'restart',
  'theme',
];

export const HEADER_TAGS = Object.keys(READERS);
export const FOREIGN_TAGS = OTHER_PLAYERS;

export function readHeader(
  id: string,
  tags: readonly string[],
  sharedCast: readonly CastMember[],
): { header: Header; problems: HeaderProblem[] } {
  const header = emptyHeader(id);
  const problems: HeaderProblem[] = [];
  const say: Say = (problem) => problems.push(problem);
  for (const written of tags) {
    const { key, value } = parseTag(written);
    if (Object.hasOwn(READERS, key)) READERS[key]?.(header, value, say, written);
    else if (!OTHER_PLAYERS.includes(key))
      say(unknown('unknown-tag', 'header tag', key, HEADER_TAGS, written));
  }
  header.cast = withShared(header.cast, sharedCast);
  nameMissing(header, tags, say);
  if (!header.patient) header.patient = header.cast[0]?.id ?? 'You';
  return { header, problems };
}

function emptyHeader(id: string): Header {
  return {
    id,
    title: id,
    summary: '',
    patient: '',
    cast: [],
    place: 'room',
    findings: [],
    delegated: [],
    rests: [],
  };
}

function nameMissing(header: Header, tags: readonly string[], say: Say): void {
  const has = (key: string) => tags.some((tag) => parseTag(tag).key === key);
  const missing = ['title', 'finding'].filter((key) => !has(key));
  for (const key of missing) {
    const message = `The header has no \`# ${key}: …\`. Write one at the top of the file.`;
    say({ code: 'missing-header', severity: 'error', message });
  }
  if (header.patient && !header.cast.some((member) => member.id === header.patient)) {
    const names = header.cast.map((member) => member.id);
    say(unknown('unknown-speaker', 'patient', header.patient, names, `patient: ${header.patient}`));
  }
}

/** A cast line of the file stands before the shared person of the same name. */
function withShared(own: CastMember[], shared: readonly CastMember[]): CastMember[] {
  const drawn = own.map((member) => {
    const known = shared.find((one) => one.id === member.id);
    return { ...member, portrait: member.portrait ?? known?.portrait };
  });
  return [...drawn, ...shared.filter((one) => !own.some((member) => member.id === one.id))];
}

/** `Name = Full name, age, line; look: …; role: …` */
function parseCast(value: string): CastMember {
  const [person = '', ...extras] = value.split(';').map((part) => part.trim());
  const equals = person.indexOf('=');
  const id = (equals < 0 ? person : person.slice(0, equals)).trim();
  const [name = id, ...rest] = listOf(equals < 0 ? person : person.slice(equals + 1));
  const age = rest.find((part) => /^\d{1,3}$/.test(part));
  const line = rest.filter((part) => part !== age).join(', ');
  const role = extras.map(parseTag).find((extra) => extra.key === 'role')?.value;
  return { id, name, age: age ? Number(age) : undefined, line: line || undefined, role };
}

function nameless(written: string): HeaderProblem {
  const message = 'A cast line names nobody. Write `# cast: Name = Full name, age, line`.';
  return { code: 'unknown-tag', severity: 'warning', message, written };
}

function unknown(
  code: string,
  kind: string,
  word: string,
  known: readonly string[],
  written: string,
): HeaderProblem {
  const message = `Unknown ${kind} \`${word}\`${didYouMean(word, known)}`;
  return { code, severity: 'warning', message, written };
}
