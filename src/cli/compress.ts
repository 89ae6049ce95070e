/** Compresses what was built, once, so that the server only hands it out. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { DIST } from './serve';

const squeeze = { br: promisify(brotliCompress), gz: promisify(gzip) };
const WORTH_IT = /\.(js|css|html|svg|json)$/;

export async function compressFolder(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => WORTH_IT.test(name))) {
    const place = path.join(folder, file);
    const bytes = await readFile(place);
    await writeFile(`${place}.br`, await squeeze.br(bytes));
    await writeFile(`${place}.gz`, await squeeze.gz(bytes));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await compressFolder(DIST);
