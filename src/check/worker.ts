/**
 * The checker in a worker, so that no story, however it runs on, can freeze the page that edits it.
 * Only joins the worker's own post to the checks; see worker-messages.ts for what is said.
 */
import { openChecker } from './worker-checks';
import type { FromChecker, ToChecker } from './worker-messages';

/** The part of a worker's own world that is used; the compiler is told of a page's. */
interface Post {
  postMessage(message: FromChecker): void;
  onmessage: ((event: MessageEvent<ToChecker>) => void) | null;
}

const post = globalThis as unknown as Post;

const hear = openChecker({
  say: (message) => post.postMessage(message),
  now: () => performance.now(),
  pause: untilNextTask,
});
post.onmessage = (event) => hear(event.data);

/** Timers are slowed to 4 ms when they come one after another; a message of one's own is not. */
function untilNextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
