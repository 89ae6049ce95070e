/**
 * Which renderer draws the world. Software WebGL takes the whole main thread where a plain canvas runs smoothly,
 * and only the renderer's name tells the two apart.
 * Must not know the engine.
 */
export type Renderer = 'webgl' | 'canvas';

const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render|microsoft basic/i;

export function chooseRenderer(name: string | undefined): Renderer {
  return name && !SOFTWARE.test(name) ? 'webgl' : 'canvas';
}

/** The graphics renderer's own name; nothing where there is no WebGL. */
export function rendererName(): string | undefined {
  try {
    const gl = document.createElement('canvas').getContext('webgl');
    if (!gl) return undefined;
    const name = nameOf(gl);
    gl.getExtension('WEBGL_lose_context')?.loseContext();
    return name;
  } catch {
    return undefined;
  }
}

/** Firefox says it plainly, and complains when asked through the extension; others hide it there. */
function nameOf(gl: WebGLRenderingContext): string {
  const plain = String(gl.getParameter(gl.RENDERER) ?? '');
  if (plain && !/^webkit webgl$/i.test(plain)) return plain;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return info ? String(gl.getParameter(info.UNMASKED_RENDERER_WEBGL) ?? '') : plain;
}
