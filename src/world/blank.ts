/**
 * An empty canvas to draw on, and its pen.
 * Must not know what is drawn.
 */
export interface Blank {
  canvas: HTMLCanvasElement;
  pen: CanvasRenderingContext2D;
}

export function blank(width: number, height: number): Blank {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width));
  canvas.height = Math.max(1, Math.round(height));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  return { canvas, pen };
}
