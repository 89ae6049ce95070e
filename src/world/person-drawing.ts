/**
 * What is made of a person's portrait, or drawn in place of one: the outline, the shade, the round frame.
 * Must not know whose portrait it is.
 */
import { type Blank, blank } from './blank';

const INK = '#241a15';
const PAPER = '#f6ecd9';
const SHADE = '#5a4a44';

/** Somebody who has no portrait: a plain outline, head and shoulders. */
export function outlinePerson(size: number): HTMLCanvasElement {
  const { canvas, pen } = blank(size, size);
  pen.scale(size / 480, size / 480);
  pen.lineWidth = 7;
  pen.lineJoin = 'round';
  pen.strokeStyle = INK;
  pen.fillStyle = '#d9c7ac';
  shoulders(pen);
  pen.fill();
  pen.stroke();
  head(pen);
  pen.fill();
  pen.stroke();
  return canvas;
}

function shoulders(pen: CanvasRenderingContext2D): void {
  pen.beginPath();
  pen.moveTo(66, 490);
  pen.bezierCurveTo(70, 400, 110, 350, 196, 338);
  pen.bezierCurveTo(204, 322, 206, 304, 204, 284);
  pen.lineTo(280, 284);
  pen.bezierCurveTo(278, 304, 280, 322, 288, 338);
  pen.bezierCurveTo(372, 350, 412, 400, 416, 490);
  pen.closePath();
}

function head(pen: CanvasRenderingContext2D): void {
  pen.beginPath();
  pen.moveTo(238, 84);
  pen.bezierCurveTo(318, 78, 338, 148, 330, 212);
  pen.bezierCurveTo(322, 276, 286, 318, 242, 318);
  pen.bezierCurveTo(196, 318, 160, 274, 154, 210);
  pen.bezierCurveTo(148, 146, 164, 88, 238, 84);
  pen.closePath();
}

/** The portrait ends at the shoulders; its last line of colour, drawn on downwards, is a body behind a table. */
export function withBody(bust: HTMLCanvasElement, share: number): HTMLCanvasElement {
  const { width, height } = bust;
  const more = Math.round(height * share);
  const { canvas, pen } = blank(width, height + more);
  pen.drawImage(bust, 0, height - 2, width, 1, 0, height - 2, width, more + 2);
  pen.drawImage(bust, 0, 0);
  return canvas;
}

/** The same silhouette in one dark colour: laid over a person, it puts them back a little. */
export function shadeOf(bust: HTMLCanvasElement): HTMLCanvasElement {
  const { canvas, pen } = blank(bust.width, bust.height);
  pen.drawImage(bust, 0, 0);
  pen.globalCompositeOperation = 'source-in';
  pen.fillStyle = SHADE;
  pen.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** The voice on the telephone: in a round of paper, ringed by hand. */
export function framed(bust: HTMLCanvasElement): HTMLCanvasElement {
  const sheet = blank(bust.width, bust.height);
  const { canvas, pen } = sheet;
  round(sheet, 0.46);
  pen.fillStyle = PAPER;
  pen.fill();
  pen.save();
  pen.clip();
  pen.drawImage(
    bust,
    canvas.width * 0.06,
    canvas.height * 0.1,
    bust.width * 0.88,
    bust.height * 0.88,
  );
  pen.restore();
  round(sheet, 0.46);
  pen.strokeStyle = INK;
  pen.lineWidth = Math.max(2, canvas.width / 64);
  pen.stroke();
  return canvas;
}

/** A circle as a hand draws it: nearly round. */
function round({ canvas, pen }: Blank, share: number): void {
  pen.beginPath();
  for (let step = 0; step <= 48; step++) {
    const angle = (step / 48) * 2 * Math.PI;
    const wobble = 1 + 0.012 * Math.sin(3 * angle + 1) + 0.008 * Math.sin(5 * angle);
    const reach = canvas.width * share * wobble;
    pen.lineTo(
      canvas.width / 2 + reach * Math.cos(angle),
      canvas.height / 2 + reach * Math.sin(angle),
    );
  }
  pen.closePath();
}
