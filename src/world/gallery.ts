/**
 * The textures in the engine's hands: brings what a scene needs, frees what no scene on the screen needs.
 * Must not know where anything stands.
 */
import type { Scene } from 'phaser';
import type { Stage } from './layout';
import type { Pictures } from './pictures';
import type { Want } from './wanted';

export interface Gallery {
  /** Resolves when all that can be had is there; what cannot is missing without a word. */
  bring(wants: Want[], stage: Stage): Promise<void>;
  has(key: string): boolean;
  keepOnly(keys: ReadonlySet<string>): void;
}

export function openGallery({ textures }: Scene, pictures: Pictures): Gallery {
  const held = new Set<string>();
  const hang = async (want: Want, stage: Stage) => {
    if (held.has(want.key)) return;
    const canvas = await pictures.paint(want, stage);
    if (!canvas || held.has(want.key)) return;
    held.add(want.key);
    textures.create(want.key, canvas)?.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
  };
  return {
    bring: async (wants, stage) => {
      await Promise.all(wants.map((want) => hang(want, stage)));
    },
    has: (key) => held.has(key),
    keepOnly(keys) {
      for (const key of held) {
        if (keys.has(key)) continue;
        held.delete(key);
        textures.remove(key);
      }
    },
  };
}
