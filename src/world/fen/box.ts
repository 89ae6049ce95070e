/**
 * The box on the page that the map fills: how large it is, and word of when that changes or the page is put away.
 * Must not know what is drawn in it.
 */
import type { Size } from '../layout';

/** A resize is drawn when it has paused this long. */
const PAUSE = 120;

export function ratio(): number {
  return Math.min(2, Math.max(1, window.devicePixelRatio || 1));
}

/** In device pixels; never nothing. */
export function sizeOf(host: HTMLElement): Size {
  const side = (length: number) => Math.max(1, Math.round(length * ratio()));
  return { width: side(host.clientWidth), height: side(host.clientHeight) };
}

export function same(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height;
}

/** The canvas lies in the box and is cut at its edges. */
export function holdCanvas(host: HTMLElement): void {
  if (getComputedStyle(host).position === 'static') host.style.position = 'relative';
  host.style.overflow = 'hidden';
}

export function followSize(host: HTMLElement, onSize: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const observer = new ResizeObserver(() => {
    clearTimeout(waiting);
    waiting = setTimeout(onSize, PAUSE);
  });
  observer.observe(host);
  return () => {
    clearTimeout(waiting);
    observer.disconnect();
  };
}

export function followPage(onTurn: (isHidden: boolean) => void): () => void {
  const turn = () => onTurn(document.hidden);
  document.addEventListener('visibilitychange', turn);
  return () => document.removeEventListener('visibilitychange', turn);
}
