/**
 * A scenario as a drawing.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnGraph } from '../../../src/check/report/drawn-graph';
import { laidOut, type Pair } from '../../../src/check/report/layout';
import { aGraph, ends, FILE, rest, restAt, stops, to } from '../graph/a-graph';
import { anyGraph } from '../graph/any-graph';

const outline = { knots: [], choices: [] };

describe('the drawing of a scenario', () => {
  const drawn = drawnGraph(
    aGraph({
      porch: rest(
        to('ask', 'hall', { rating: 'best' }),
        to('guess', 'hall2', { rating: 'wrong', unsafe: true }),
      ),
      hall: restAt(
        'hall',
        to('ring', 'end', { call: { role: 'dsn', when: 'today' } }),
        to('go', 'out'),
      ),
      hall2: restAt('hall', to('ring', 'end', { call: { role: 'dsn', when: 'today' } })),
      out: stops('dead-end', 41),
      end: ends(),
    }),
    outline,
  );

  it('has one node for each place, ending and fault', () => {
    expect(drawn.nodes.map(({ id, kind }) => [id, kind])).toEqual([
      ['start', 'start'],
      ['place porch', 'place'],
      ['place hall', 'place'],
      [`ending ${FILE}:90`, 'ending'],
      [`fault dead-end ${FILE}:41`, 'fault'],
    ]);
  });

  it('joins all answers between two places, and marks what is among them', () => {
    const edge = drawn.edges.find(({ to: target }) => target === 'place hall');
    expect(edge).toEqual({
      from: 'place porch',
      to: 'place hall',
      count: 2,
      options: ['ask', 'guess'],
      unsafe: true,
      best: true,
      call: false,
    });
    const ring = drawn.edges.find(({ to: target }) => target.startsWith('ending'));
    expect(ring).toMatchObject({
      from: 'place hall',
      count: 1,
      call: true,
      unsafe: false,
      best: false,
    });
    expect(drawn.edges[0]).toMatchObject({ from: 'start', to: 'place porch', count: 0 });
  });

  it('stands in layers, further down the more answers away', () => {
    const y = (id: string) => drawn.nodes.find((node) => node.id.startsWith(id))?.y ?? 0;
    expect(y('start')).toBeLessThan(y('place porch'));
    expect(y('place porch')).toBeLessThan(y('place hall'));
    expect(y('place hall')).toBeLessThan(y('ending'));
    expect(y('ending')).toBe(y('fault'));
  });

  it('never puts two nodes in one place, nor one outside the paper', () => {
    fc.assert(
      fc.property(anyGraph('any'), (graph) => {
        const { nodes, edges, width, height } = drawnGraph(graph, outline);
        const places = nodes.map(({ x, y }) => `${x},${y}`);
        expect(new Set(places).size).toBe(nodes.length);
        const ids = new Set(nodes.map(({ id }) => id));
        expect(edges.every((edge) => ids.has(edge.from) && ids.has(edge.to))).toBe(true);
        for (const { x, y } of nodes) {
          expect(x > 0 && x < width && y > 0 && y < height).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('orders a layer so that edges need not cross', () => {
    const crossed: Pair[] = [
      [0, 1],
      [0, 2],
      [1, 4],
      [2, 3],
    ];
    const { points } = laidOut(5, crossed);
    const isLeft = (a: number, b: number) => (points[a]?.x ?? 0) < (points[b]?.x ?? 0);
    expect(isLeft(1, 2)).toBe(isLeft(4, 3));
  });
});
