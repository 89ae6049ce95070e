/** Where the map of the fen is drawn. Must not know the list beside it. */
import type { Term } from '../../core/term/term';

export interface FenPicture {
  /** One element for the life of the page. */
  element: HTMLElement;
  show(term: Term): void;
  /** From where the car stood in `before`. */
  drive(before: Term, to: string): void;
  close(): void;
}
