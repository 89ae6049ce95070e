/**
 * Reads the outline of a scenario from the parsed story: what was written, where, and under which path the
 * runtime knows it. Must not know what is right or wrong.
 */
import { Choice } from 'inkjs/compiler/Parser/ParsedHierarchy/Choice';
import { FlowBase } from 'inkjs/compiler/Parser/ParsedHierarchy/Flow/FlowBase';
import { Knot } from 'inkjs/compiler/Parser/ParsedHierarchy/Knot';
import type { ParsedObject } from 'inkjs/compiler/Parser/ParsedHierarchy/Object';
import { Stitch } from 'inkjs/compiler/Parser/ParsedHierarchy/Stitch';
import type { Story } from 'inkjs/compiler/Parser/ParsedHierarchy/Story';
import type { Spot } from './explore/graph';
import type { Outline, WrittenChoice, WrittenKnot } from './outline';

export function readOutline(story: Story | null): Outline {
  if (!story) return { knots: [], choices: [] };
  const knots = story
    .FindAll(Knot)()
    .flatMap((knot) => [readKnot(knot), ...stitchesOf(knot)]);
  return { knots, choices: story.FindAll(Choice)().flatMap(readChoice) };
}

function readKnot(knot: Knot): WrittenKnot {
  return {
    name: knot.name ?? '',
    kind: knot.isFunction ? 'function' : 'knot',
    ...placeOf(knot),
  };
}

function stitchesOf(knot: Knot): WrittenKnot[] {
  return knot
    .FindAll(Stitch)()
    .map((stitch) => {
      return { name: `${knot.name}.${stitch.name}`, kind: 'stitch', ...placeOf(stitch) };
    });
}

/** A choice of a story that does not compile has no path yet. */
function readChoice(choice: Choice): WrittenChoice[] {
  const path = runtimePathOf(choice);
  if (path === null) return [];
  const label = choice.identifier?.name ?? undefined;
  const content = choice.innerContentContainer?.path?.toString();
  const isFallback = choice.isInvisibleDefault;
  return [{ source: path, content, label, isFallback, ...placeOf(choice) }];
}

function runtimePathOf(choice: Choice): string | null {
  try {
    return choice.runtimeChoice?.path?.toString() ?? null;
  } catch {
    return null;
  }
}

/** A knot's own place is that of its heading. */
function placeOf(object: ParsedObject): Spot {
  const named = object instanceof FlowBase ? object.identifier?.debugMetadata : null;
  const written = named ?? object.debugMetadata;
  return { file: written?.fileName ?? '', line: written?.startLineNumber ?? 0 };
}
