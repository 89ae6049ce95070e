/**
 * A compiled scenario as plain data: what the build writes and the page reads.
 * Must not know the compiler.
 */
import type { Edition, Header } from '../core/scenario/scenario';

export interface Bundle {
  header: Header;
  edition: Edition;
  /** Ink's compiled story, as an object: its loaders corrupt some texts when given a string. */
  ink: Record<string, unknown>;
  /** Runtime path of a choice to its label: Ink forgets labels when it compiles. */
  labels: Record<string, string>;
}
