/**
 * The words of a path, and the one door to all rules.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { pathTo, wordsOfPath } from '../../../src/check/graph/routes';
import { GRAPH_RULES } from '../../../src/check/rules/graph';
import { ROOT } from '../../support/stories';
import { aGraph, ends, rest, to } from './a-graph';

describe('a path', () => {
  it('is told in labels, or in the text of an option whose id was made from its place', () => {
    const graph = aGraph({
      porch: rest(to('ask', 'hall', { text: 'Ask him' })),
      hall: rest(to('hall.c-1~2', 'yard', { text: 'Go out' })),
      yard: rest(to('vitamin.c-level', 'end')),
      end: ends(),
    });
    expect(wordsOfPath(graph, pathTo(graph, graph.states - 1))).toEqual([
      'ask',
      'Go out',
      'vitamin.c-level',
    ]);
  });

  it('is empty at the beginning', () => {
    const graph = aGraph({ porch: rest(to('ask', 'end')), end: ends() });
    expect(pathTo(graph, 0)).toEqual([]);
    expect(wordsOfPath(graph, pathTo(graph, 1))).toEqual([]);
  });
});

describe('the rules of the graph', () => {
  it('are all asked: one file, one row', () => {
    const folder = path.join(ROOT, 'src/check/rules/graph');
    const files = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
    const codes = GRAPH_RULES.flatMap((rule) => rule.codes);
    expect([...codes].sort()).toEqual(files.filter((file) => file !== 'index').sort());
  });
});
