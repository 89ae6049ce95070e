/**
 * Ink's modules import one another in a circle; they come out whole only when the story is asked for first.
 * Whoever imports any of them imports this before.
 */
import 'inkjs/engine/Story';
