/**
 * A record: a group of `name: value` lines read by a table of its fields. Keys unknown, missing or
 * written twice are said in the record's own name. Must not know any particular file.
 */
import { isMap, isScalar, type Pair, type YAMLMap } from 'yaml';
import { nearestWord } from '../core/scenario/nearest-word';
import { brief, type Field, lower, nearest, type Shape, type Spot, textOf, wrong } from './shapes';

/** A field for every key of `T`, so that no key of the type is forgotten. */
export type Fields<T> = { [Name in keyof T]-?: Field<NonNullable<T[Name]>> };

/** @param kind what such a record is called, with its article: `the task`. */
export function record<T extends object>(kind: string, fields: Fields<T>): Shape<T> {
  return (node, spot) => {
    if (!isMap(node)) return wrong(node, spot, 'a group of `name: value` lines');
    const what = nameOf(kind, node, spot);
    const pairs = knownPairs(node, fields, { ...spot, what });
    const thing: Record<string, unknown> = {};
    for (const [name, field] of Object.entries<Field<unknown>>(fields)) {
      const pair = pairs.get(name);
      const line = pair ? spot.file.lineAt(pair.key) : spot.line;
      const at = { ...spot, line, what: `\`${name}\` of ${what}` };
      const value = pair ? field.shape(pair.value, lineOfValue(pair, at)) : field.otherwise;
      if (value !== undefined) thing[name] = value;
      spot.file.place(thing, name, line);
    }
    return thing as T;
  };
}

/** `the task "pass-on"`, or where it stands while it has no id. */
function nameOf(kind: string, node: YAMLMap, spot: Spot): string {
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === 'id');
  const written = isScalar(pair?.value) ? textOf(pair.value) : undefined;
  if (written) return `${kind} \`${brief(written)}\``;
  return spot.what ? lower(spot.what) : kind;
}

/** The line of the key, unless the value begins on a line of its own as something other than a block. */
function lineOfValue(pair: Pair, spot: Spot): Spot {
  return isScalar(pair.value) ? { ...spot, line: spot.file.lineAt(pair.value) || spot.line } : spot;
}

function knownPairs(node: YAMLMap, fields: object, spot: Spot): Map<string, Pair> {
  const names = Object.keys(fields);
  const known = new Map<string, Pair>();
  const strange: string[] = [];
  for (const pair of node.items) {
    if (spot.file.isFull) break;
    const key = keyOf(pair);
    if (!names.includes(key)) {
      strange.push(key);
      reportUnknown(pair, key, names, spot);
    } else if (known.has(key)) reportTwice(pair, key, spot);
    else known.set(key, pair);
  }
  reportMissing(fields as Record<string, Field<unknown>>, known, strange, spot);
  return known;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? (textOf(pair.key) ?? '') : '';
}

function reportUnknown(pair: Pair, key: string, names: string[], spot: Spot): void {
  const line = spot.file.lineAt(pair.key) || spot.line;
  const message = `${capital(spot.what)} has no line called \`${brief(key)}\`${nearest(key, names)}`;
  spot.file.report(line, 'unknown-key', message);
}

function reportTwice(pair: Pair, key: string, spot: Spot): void {
  const message = `${capital(spot.what)} says \`${key}\` twice. Keep one of them.`;
  spot.file.report(spot.file.lineAt(pair.key), 'duplicate-key', message);
}

/** A key that was only misspelt is one problem, not two. */
function reportMissing(
  fields: Record<string, Field<unknown>>,
  known: ReadonlyMap<string, Pair>,
  strange: readonly string[],
  spot: Spot,
): void {
  const names = Object.keys(fields);
  const meant = new Set(strange.filter(isShort).map((key) => nearestWord(key, names)));
  for (const [name, field] of Object.entries(fields)) {
    if (!field.needed || known.has(name) || meant.has(name)) continue;
    const message = `${capital(spot.what)} has no \`${name}\`. Add a line \`${name}: …\`.`;
    spot.file.report(spot.line, 'missing-key', message);
  }
}

function isShort(key: string): boolean {
  return key === brief(key);
}

function capital(what: string): string {
  return what.charAt(0).toUpperCase() + what.slice(1);
}
