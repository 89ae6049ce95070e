/**
 * The pictures on disk are the cast as it is written: complete, plain, and drawn the same again.
 * Also that a mistake in the cast file is answered with a sentence. Must not know how a face is drawn.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, readCast } from '../../src/cli/portraits/cast';
import { drawPortrait } from '../../src/cli/portraits/peep';
import { MOODS, type Mood } from '../../src/core/scenario/vocabulary';

const CAST = 'story/cast.yaml';
const text = readFileSync(CAST, 'utf8');
const people = readCast(text, CAST);

function pictureOf(id: string, mood: Mood): string {
  return join('assets/portraits', folderOf(id), `${mood}.svg`);
}

describe.each(people)('$id', ({ id, portrait }) => {
  it('has a picture for every mood', () => {
    expect(MOODS.filter((mood) => !existsSync(pictureOf(id, mood)))).toEqual([]);
  });

  it.each(MOODS)('%s is a plain picture in its own ink', (mood) => {
    const picture = readFileSync(pictureOf(id, mood), 'utf8');
    expect(picture).not.toMatch(/<script|href=|url\(|\son\w+=| id=/i);
    expect(picture).not.toMatch(/"(black|#000|#000000)"/i);
    expect(picture).toContain(`fill="${portrait.ink}"`);
  });

  it('is drawn the same again', () => {
    const changed = MOODS.filter(
      (mood) => drawPortrait(portrait, mood) !== readFileSync(pictureOf(id, mood), 'utf8'),
    );
    expect(changed, 'run `npm run portraits` after changing the cast').toEqual([]);
  });
});

describe('people who meet in one scene', () => {
  const scenes = [
    ['Derek', 'Julie', 'Ngozi'],
    ['Colin', 'Bev', 'Ngozi'],
    ['Priya', 'Sheila', 'Tom', 'Aisha'],
  ];
  it.each(scenes)('%s, %s, %s … differ in head, skin and clothes', (...ids) => {
    const looks = people.filter(({ id }) => ids.includes(id)).map(({ portrait }) => portrait);
    expect(looks).toHaveLength(ids.length);
    for (const part of ['head', 'skin', 'clothes'] as const) {
      expect(new Set(looks.map((look) => look[part])).size, part).toBe(ids.length);
    }
  });
});

describe('a mistake in the cast file', () => {
  const mistakes: [string, string, RegExp][] = [
    [
      'head: noHair3',
      'head: nohare3',
      /Derek: head "nohare3" is not in the set, did you mean `noHair3`/,
    ],
    ['beard: moustache9', 'baerd: full4', /Derek: "baerd" is not known here, did you mean `beard`/],
    ['ink: "#241a15"', 'ink: "#c98f62"', /Derek: ink on skin must differ at least 3:1/],
    ['ink: "#241a15"', 'ink: brown', /Derek: ink should be a colour .*"brown"/],
    ['pronouns: he', 'pronouns: him', /Derek: pronouns should be one of he, she, they/],
    ['role: "111"', 'role: 111', /Tom: role 111 should stand in quotation marks/],
    ['id: Julie', 'id: Derek', /two people have the id "derek"/],
    ['age: 71', 'age: old', /Derek: age should be a whole number/],
    ['line: retired', 'lne: retired', /Derek: "line" is missing/],
    ['people:', 'people: [', /not good YAML/],
  ];
  it.each(mistakes)('"%s" written as "%s" is explained', (right, wrong, said) => {
    expect(text).toContain(right);
    expect(() => readCast(text.replace(right, wrong), CAST)).toThrow(said);
  });
});
