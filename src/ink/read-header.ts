/**
 * Reads the tags at the top of a scenario into its header. What is missing or misspelt is passed over, with a
 * sensible default: the checker's rules name it. Must not know where the file is kept.
 */
import type { CastMember, Header } from '../core/scenario/scenario';
import { FINDINGS, isOneOf, PLACES, SKILLS } from '../core/scenario/vocabulary';
import { listOf, parseTag } from './tags';

type Reader = (header: Header, value: string) => void;

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
  cast: (header, value) => {
    const member = parseCast(value);
    if (member.id) header.cast.push(member);
  },
  place: (header, value) => {
    if (isOneOf(PLACES, value)) header.place = value;
  },
  finding: (header, value) => {
    header.findings.push(...listOf(value).filter((code) => FINDINGS.includes(code)));
  },
  skill: (header, value) => {
    if (isOneOf(SKILLS, value)) header.skill = value;
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
): Header {
  const header = emptyHeader(id);
  for (const { key, value } of tags.map(parseTag)) {
    if (Object.hasOwn(READERS, key)) READERS[key]?.(header, value);
  }
  header.cast = withShared(header.cast, sharedCast);
  if (!header.patient) header.patient = header.cast[0]?.id ?? 'You';
  return header;
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
