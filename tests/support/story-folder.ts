/** Stories on the disk for one test: a folder of files that is gone when the test ends. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { DATA_FILES } from '../../src/data/read-world-data';
import { ROOT } from './stories';

/** @param files by their path in the folder. */
export function aFolder(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'local-terrain-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  write(folder, files);
  return folder;
}

export function write(folder: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  }
}

/** A project of its own with the real data files, so that tests may break them. */
export function aProject(files: Record<string, string> = {}): string {
  const folder = aFolder();
  for (const file of DATA_FILES) cpSync(path.join(ROOT, file), path.join(folder, file));
  write(folder, files);
  return folder;
}

const HEADER = `# title: At the gate
# patient: Derek
# finding: F3
# skill: explain
`;

/** A scenario in which there is nothing to find. Lines 5 to 12. */
export const SOUND = `${HEADER}
Derek: Is she right?
* (ask) [Ask him what he thinks # best]
    Derek: I think so.
* (tell) [Tell him that she must be # poor # why: He asked you to think with him.]
    Derek: Right you are.
- -> END
`;

/** `tell` comes to line 10, and there the story runs out. */
export const DEAD_END = `${HEADER}-> gate
=== gate ===
Derek: Is she right?
* (ask) [Ask him what he thinks # best] -> END
* (tell) [Tell him that she must be # poor # why: He asked you to think with him.]
    Derek: Right you are.
`;

/** A part on line 12 that nobody comes to: a warning, and no error. */
export const UNREACHED = `${SOUND}=== never ===
Derek: Nobody hears this.
-> END
`;
