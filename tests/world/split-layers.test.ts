/** Cutting a drawn place into layers, as text. */
import { describe, expect, it } from 'vitest';
import { sized, splitLayers } from '../../src/world/split-layers';

const PLACE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1280 720"><defs><g id="g"/></defs>
<!-- layer: far --><path id="sky"/><!-- layer: middle --><path id="wall"/>
<!-- layer: near --><path id="table"/><!-- end --></svg>`;

describe('splitLayers', () => {
  it('gives each depth its own drawing, with the shared head and foot', () => {
    const layers = splitLayers(PLACE);
    expect(Object.keys(layers)).toEqual(['far', 'middle', 'near']);
    for (const layer of Object.values(layers)) {
      expect(layer).toMatch(/^<svg[^>]*viewBox="0 0 1280 720"/);
      expect(layer).toContain('<g id="g"/>');
      expect(layer).toMatch(/<\/svg>$/);
    }
    expect(layers.far).toContain('id="sky"');
    expect(layers.far).not.toContain('id="wall"');
    expect(layers.near).toContain('id="table"');
    expect(layers.near).not.toContain('id="sky"');
  });

  it('does without a layer, and without the end', () => {
    const layers = splitLayers('<svg><!--layer:far--><a/><!-- layer: near --><b/></svg>');
    expect(layers).toEqual({ far: '<svg><a/></svg>', near: '<svg><b/></svg>' });
  });

  it('takes a picture without layers as far', () => {
    expect(splitLayers('<svg><a/></svg>\n')).toEqual({ far: '<svg><a/></svg>\n' });
  });

  it('makes nothing of what is no whole drawing', () => {
    expect(splitLayers('')).toEqual({});
    expect(splitLayers('<!doctype html><p>Not found</p>')).toEqual({});
    expect(splitLayers('<svg><!-- layer: far --><path')).toEqual({});
  });
});

describe('sized', () => {
  it('replaces the size and keeps the view', () => {
    const svg =
      '<svg viewBox="-29 -58 762 762" width="480" height="480" fill="none"><a width="9"/>';
    expect(sized(svg, 90, 80)).toBe(
      '<svg width="90" height="80" viewBox="-29 -58 762 762" fill="none"><a width="9"/>',
    );
  });

  it('makes a view from the size where there is none', () => {
    const svg = '<svg width="64px" height="32" stroke-width="3"></svg>';
    expect(sized(svg, 640, 320)).toBe(
      '<svg width="640" height="320" viewBox="0 0 64 32" stroke-width="3"></svg>',
    );
  });
});
