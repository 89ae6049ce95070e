/**
 * What the bench puts into the page before any of the page's own scripts: stopwatches that look only at
 * what a trainee could see and click. These functions run in the page, so they stand alone.
 */
import type { BrowserContext } from 'playwright-core';
import { type Eyes, openEyes } from './eyes';

export interface ShownWords {
  kind: 'choice' | 'continue';
  /** From the click to the frame that shows the next words, in milliseconds. */
  took: number;
  /** Of which until they were in the page, yet to be drawn. */
  written: number;
  /** When it was clicked, to find the same click among the browser's own timings. */
  at: number;
  hasScene: boolean;
}

export interface Stopwatch extends Eyes {
  /** Milliseconds after the navigation began. */
  clickableAt?: number;
  firstWordsAt?: number;
  /** Where the control can be clicked. */
  centre?: { x: number; y: number };
  words: ShownWords[];
  /** The browser's own timings of clicks; it leaves out those under 16 ms. */
  clicks: { at: number; duration: number }[];
}

declare global {
  interface Window {
    bench: Stopwatch;
  }
}

interface Wanted {
  control: string;
  needsHandler: boolean;
}

/** Functions given to the page were compiled by a tool that marks names; the mark means nothing there. */
const NAMES = 'globalThis.__name = (named) => named;';

export async function installStopwatch(context: BrowserContext, wanted: Wanted): Promise<void> {
  const content = `${NAMES}
window.bench = { words: [], clicks: [], ...(${openEyes})() };
(${timeFirstControl})(${JSON.stringify(wanted)});
(${timeWords})();`;
  await context.addInitScript({ content });
}

function timeFirstControl({ control, needsHandler }: Wanted): void {
  const handled = new WeakSet<object>();
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (this: EventTarget, type: string, ...rest) {
    if (type === 'click' && this) handled.add(this);
    listen.call(this, type, ...rest);
  };
  const clickable = () => {
    const element = document.querySelector(control);
    if (!element || (needsHandler && !handled.has(element))) return undefined;
    const { left, top, width, height } = element.getBoundingClientRect();
    const centre = { x: left + width / 2, y: top + height / 2 };
    const hit = document.elementFromPoint(centre.x, centre.y);
    return element.checkVisibility() && hit && element.contains(hit) ? centre : undefined;
  };
  const paint = new MessageChannel();
  const look = () => {
    const centre = clickable();
    if (!centre) return requestAnimationFrame(look);
    window.bench.centre = centre;
    paint.port1.onmessage = () => {
      window.bench.clickableAt = performance.now();
    };
    return paint.port2.postMessage(0);
  };
  requestAnimationFrame(look);
}

function timeWords(): void {
  const { bench } = window;
  let open: { kind: 'choice' | 'continue'; at: number } | undefined;
  const begin = (event: Event) => {
    const control = event.target instanceof Element && event.target.closest('.choice, .continue');
    if (!control) return;
    open = { kind: control.matches('.choice') ? 'choice' : 'continue', at: event.timeStamp };
  };
  const hasLine = ({ addedNodes }: MutationRecord) =>
    [...addedNodes].some((node) => node instanceof Element && node.closest('.conversation .lines'));
  const painted = (work: () => void) =>
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = work;
      after.port2.postMessage(0);
    });
  const end = () => {
    const click = open;
    const now = performance.now();
    open = undefined;
    painted(() => {
      bench.firstWordsAt ??= performance.now();
      if (!click) return;
      const hasScene = document.querySelector('.scene canvas') !== null;
      const [took, written] = [performance.now() - click.at, now - click.at];
      bench.words.push({ ...click, took, written, hasScene });
    });
  };
  window.addEventListener('click', begin, true);
  new MutationObserver((records) => {
    if (records.some(hasLine)) end();
  }).observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { name, startTime: at, duration } of list.getEntries())
      if (name === 'click') bench.clicks.push({ at, duration });
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
