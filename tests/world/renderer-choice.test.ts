/** Which renderer, from its name. */
import { describe, expect, it } from 'vitest';
import { chooseRenderer } from '../../src/world/renderer-choice';

describe('chooseRenderer', () => {
  it.each([
    'ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero)), SwiftShader driver)',
    'llvmpipe (LLVM 15.0.6, 256 bits)',
    'ANGLE (Microsoft, Microsoft Basic Render Driver Direct3D11 vs_5_0 ps_5_0)',
    'Apple Software Renderer',
    '',
    undefined,
  ])('draws on a plain canvas for %s', (name) => {
    expect(chooseRenderer(name)).toBe('canvas');
  });

  it.each([
    'ANGLE (Intel, Mesa Intel(R) UHD Graphics 620 (KBL GT2), OpenGL 4.6)',
    'Apple GPU',
    'Adreno (TM) 640',
    'WebKit WebGL',
  ])('draws with %s', (name) => {
    expect(chooseRenderer(name)).toBe('webgl');
  });
});
