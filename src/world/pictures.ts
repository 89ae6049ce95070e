/**
 * Paints a wanted drawing on a canvas of device size: fetches its SVG as text, cuts it, lets the browser draw it.
 * Must not know the engine. A picture that is missing or broken is no picture; nothing is thrown or logged.
 */
import { blank } from './blank';
import { strokesTile } from './ink-strokes';
import { BLEED, BODY, DRAWN, type Stage } from './layout';
import { framed, outlinePerson, shadeOf, withBody } from './person-drawing';
import { sized, splitLayers } from './split-layers';
import type { Want } from './wanted';

const TEXTS_KEPT = 24;
const PATIENCE = 8000;

export interface Pictures {
  /** Nothing when there is no such picture. */
  paint(want: Want, stage: Stage): Promise<HTMLCanvasElement | undefined>;
}

export function openPictures(): Pictures {
  const texts = new Map<string, Promise<string>>();
  const read = (url: string) => remembered(texts, url);
  return {
    async paint(want, stage) {
      try {
        if (want.kind === 'strokes') return strokesTile(want.strokes, want.scale);
        if (want.kind === 'layer') return await paintLayer(want, stage, read);
        return await paintPerson(want, read);
      } catch {
        return undefined;
      }
    },
  };
}

type Read = (url: string) => Promise<string>;

/** The last few texts, so that a new size or a face seen before needs no network. */
function remembered(texts: Map<string, Promise<string>>, url: string): Promise<string> {
  const text = texts.get(url) ?? fetchText(url);
  texts.delete(url);
  texts.set(url, text);
  const oldest = texts.keys().next().value;
  if (texts.size > TEXTS_KEPT && oldest !== undefined) texts.delete(oldest);
  text.catch(() => texts.delete(url));
  return text;
}

async function fetchText(url: string): Promise<string> {
  if (!url) throw new Error('no picture');
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) throw new Error('no picture');
  return answer.text();
}

async function paintLayer(
  want: Extract<Want, { kind: 'layer' }>,
  stage: Stage,
  read: Read,
): Promise<HTMLCanvasElement | undefined> {
  const svg = await read(want.url);
  const layer = want.depth === 'whole' ? svg : splitLayers(svg)[want.depth];
  if (!layer) return undefined;
  const width = Math.round(DRAWN.width * stage.scale);
  const height = Math.round(DRAWN.height * stage.scale);
  const image = await imageOf(sized(layer, width, height));
  const bleed = bleedOf(stage);
  const { canvas, pen } = blank(stage.width + 2 * bleed, stage.height);
  pen.drawImage(image, stage.left + bleed, stage.top, width, height);
  if (want.faded) fade(pen, canvas);
  return canvas;
}

/** What a layer's texture has spare at each side, in device pixels. */
export function bleedOf(stage: Stage): number {
  return Math.ceil(BLEED * stage.scale);
}

async function paintPerson(
  want: Extract<Want, { urls: string[] }>,
  read: Read,
): Promise<HTMLCanvasElement> {
  const bust = (await firstBust(want.urls, want.size, read)) ?? outlinePerson(want.size);
  if (want.kind === 'frame') return framed(bust);
  const body = withBody(bust, BODY);
  return want.kind === 'shade' ? shadeOf(body) : body;
}

/** The mood asked for, else the next best that can be had. */
async function firstBust(urls: string[], size: number, read: Read) {
  for (const url of urls) {
    try {
      const image = await imageOf(sized(await read(url), size, size));
      const { canvas, pen } = blank(size, size);
      pen.drawImage(image, 0, 0, size, size);
      return canvas;
    } catch {}
  }
  return undefined;
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Half the colour goes; the transparent parts stay transparent. */
function fade(pen: CanvasRenderingContext2D, canvas: HTMLCanvasElement): void {
  const shape = blank(canvas.width, canvas.height);
  shape.pen.drawImage(canvas, 0, 0);
  pen.globalCompositeOperation = 'saturation';
  pen.globalAlpha = 0.55;
  pen.fillStyle = '#808080';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.globalAlpha = 1;
  pen.globalCompositeOperation = 'destination-in';
  pen.drawImage(shape.canvas, 0, 0);
}
