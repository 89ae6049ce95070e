/**
 * The drawings a scene needs, at the size they will be seen, each under a key that says all of that: two scenes
 * that need the same drawing name the same key.
 * Must not know how a drawing is fetched, painted or kept.
 */
import type { Person, Scene } from '../core/scenario/scene';
import { climateOf, type StrokeKind } from './climate';
import { frameFor, personSize, type Stage, shownPeople } from './layout';
import { DEPTHS, type Depth } from './split-layers';

export interface Art {
  place(id: string): string;
  portrait(folder: string, mood: string): string;
}

export type Want =
  | { kind: 'layer'; key: string; url: string; depth: Depth | 'whole'; faded: boolean }
  | { kind: 'bust' | 'shade' | 'frame'; key: string; urls: string[]; size: number }
  | { kind: 'strokes'; key: string; strokes: StrokeKind; scale: number };

export function wanted(scene: Scene, stage: Stage, art: Art): Want[] {
  const people = shownPeople(scene.people, scene.look);
  return [
    ...placeWants(scene, stage, art),
    ...overlayWants(scene, stage, art),
    ...people.flatMap((person) => personWants(person, people.length, scene, stage, art)),
    ...strokeWants(scene, stage),
  ];
}

export function placeKey(scene: Scene, depth: Depth, stage: Stage): string {
  const faded = scene.look === 'later' ? 'faded' : 'full';
  return `place ${scene.place} ${depth} ${faded} ${stage.width}x${stage.height}`;
}

export function overlayKey(look: 'call' | 'later', stage: Stage): string {
  return `overlay ${look} ${stage.width}x${stage.height}`;
}

export function personKey(person: Person, kind: 'bust' | 'shade' | 'frame', size: number): string {
  return `${kind} ${person.portrait ?? ''} ${person.portrait ? person.mood : ''} ${size}`;
}

export function strokesKey(strokes: StrokeKind, stage: Stage): string {
  return `strokes ${strokes} ${stage.scale.toFixed(3)}`;
}

function placeWants(scene: Scene, stage: Stage, art: Art): Want[] {
  const url = art.place(scene.place);
  const faded = scene.look === 'later';
  return DEPTHS.map((depth) => ({
    kind: 'layer',
    key: placeKey(scene, depth, stage),
    url,
    depth,
    faded,
  }));
}

function overlayWants(scene: Scene, stage: Stage, art: Art): Want[] {
  if (scene.look === 'visit') return [];
  const key = overlayKey(scene.look, stage);
  return [{ kind: 'layer', key, url: art.place(`_${scene.look}`), depth: 'whole', faded: false }];
}

function personWants(person: Person, count: number, scene: Scene, stage: Stage, art: Art): Want[] {
  const folder = person.portrait;
  const urls = folder ? [art.portrait(folder, person.mood), art.portrait(folder, 'neutral')] : [];
  if (scene.look === 'call') {
    const { size } = frameFor(stage);
    return [{ kind: 'frame', key: personKey(person, 'frame', size), urls, size }];
  }
  const size = personSize(stage, count);
  return (['bust', 'shade'] as const).map((kind) => ({
    kind,
    key: personKey(person, kind, size),
    urls,
    size,
  }));
}

function strokeWants(scene: Scene, stage: Stage): Want[] {
  const { strokes } = climateOf(scene);
  if (!strokes) return [];
  return [{ kind: 'strokes', key: strokesKey(strokes, stage), strokes, scale: stage.scale }];
}
