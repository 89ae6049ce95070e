/**
 * The law of the house: which folder may import what, kept by reading the source. One row per folder of
 * `src`; Biome says the same in the editor.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/stories';

interface Row {
  /** Folders of `src`, besides its own. */
  folders: string[];
  /** Folders reached by `import()` or `import type` only. */
  lazy?: string[];
  packages: string[];
  /** What the story plugin serves. */
  story?: boolean;
  /** Pictures and type of `assets/`. */
  assets?: boolean;
}

const LAW: Record<string, Row> = {
  core: { folders: [], packages: [] },
  ink: { folders: ['core'], packages: ['inkjs'] },
  data: { folders: ['core'], packages: ['yaml', 'node'] },
  check: { folders: ['core', 'ink'], packages: [] },
  world: { folders: ['core'], packages: ['phaser'], assets: true },
  store: { folders: ['core'], packages: ['idb'] },
  ui: { folders: [], packages: ['lit'] },
  play: {
    folders: ['core', 'ink', 'store', 'ui'],
    lazy: ['world'],
    packages: ['lit'],
    story: true,
    assets: true,
  },
  studio: {
    folders: ['core', 'ink', 'check', 'store', 'ui', 'play'],
    lazy: ['world'],
    packages: ['lit'],
    story: true,
    assets: true,
  },
  cohort: { folders: ['core', 'store', 'ui'], packages: ['lit'], story: true, assets: true },
};

/** The command line may import anything. */
const FREE = 'cli';

/** The compiler is the bulk of Ink, and pages ship without it, as without the search of all states. */
const COMPILER = /^ink\/(compile|includes|read-scenario|read-outline|explore\/.+)$/;
/** The checker compiles what it checks; it runs on the command line and in a worker of its own. */
const COMPILING = ['ink', 'check'];
const COMPILER_PACKAGE = /^inkjs\/compiler/;

interface Import {
  file: string;
  from: string;
  how: 'static' | 'type' | 'dynamic';
}

const SRC = path.join(ROOT, 'src');
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|css|html)$/.test(file));
const code = files.filter((file) => file.endsWith('.ts'));
const textOf = (file: string) => readFileSync(path.join(SRC, file), 'utf8');

const STATIC = /^\s*(?:import|export)\s+(type\s+)?(?:[^'"`;()]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"$]+)['"]/g;

function importsOf(file: string, text = textOf(file)): Import[] {
  const standing = [...text.matchAll(STATIC)].map(([, type, from = '']): Import => {
    return { file, from, how: type ? 'type' : 'static' };
  });
  const dynamic = [...text.matchAll(DYNAMIC)].map(([, from = '']): Import => {
    return { file, from, how: 'dynamic' };
  });
  return [...standing, ...dynamic];
}

/** A sentence for each import that breaks the law; none for the lawful. */
function breach({ file, from, how }: Import): string[] {
  const folder = folderOf(file);
  if (folder === FREE || !file.includes('/')) return [];
  const row = LAW[folder];
  const name = `src/${file} imports '${from}'`;
  if (!row) return [`src/${folder} has no row in the law. Add one to tests/architecture.test.ts.`];
  if (from.startsWith('virtual:'))
    return row.story ? [] : [`${name}, but only pages are served by the story plugin.`];
  if (!from.startsWith('.')) return packageBreach(name, folder, row, from);
  const target = path.posix.join(path.posix.dirname(file), from).replace(/\.ts$/, '');
  return folderBreach(name, folder, row, target, how);
}

function packageBreach(name: string, folder: string, row: Row, from: string): string[] {
  const isNode = from.startsWith('node:');
  const asked = isNode ? 'node' : (from.split('/')[0] ?? from);
  if (row.packages.includes(asked)) return [];
  const may = row.packages.join(', ') || 'no package';
  return [`${name}, but src/${folder} may import ${may} only.`];
}

function folderBreach(
  name: string,
  folder: string,
  row: Row,
  target: string,
  how: Import['how'],
): string[] {
  if (row.assets && target.startsWith('../assets/')) return [];
  if (target.startsWith('..')) return [`${name}, which is outside src.`];
  const to = folderOf(target);
  if (to === folder) return [];
  if (COMPILER.test(target) && !COMPILING.includes(folder))
    return [`${name}, but only src/cli, src/ink and src/check compile stories.`];
  if (row.folders.includes(to)) return [];
  if (row.lazy?.includes(to))
    return how === 'static' ? [`${name} at once; src/${to} is reached by import() only.`] : [];
  const may = row.folders.map((one) => `src/${one}`).join(', ') || 'nothing of src outside itself';
  return [`${name}, but src/${folder} may import ${may} only.`];
}

function folderOf(file: string): string {
  return file.split('/')[0] ?? '';
}

const imports = code.flatMap((file) => importsOf(file));

describe('the reader of imports', () => {
  it('finds every kind, and takes no other line for one', () => {
    const text = `
import './tokens.css';
import { a } from './one';
import {
  b,
  type C,
} from './two';
import type { D } from './three';
export { e } from './four';
export type * from './five';
const later = () => import('./six');
const words = "import { x } from './seven'";
const name = from('./eight');
`;
    const found = importsOf('play/x.ts', text).map(({ from, how }) => `${from} ${how}`);
    expect(found).toEqual([
      './tokens.css static',
      './one static',
      './two static',
      './three type',
      './four static',
      './five type',
      './six dynamic',
    ]);
  });

  it('reads real files: the scene knows of beats, and the narrator of Ink', () => {
    expect(imports).toContainEqual({ file: 'core/scenario/scene.ts', from: './beat', how: 'type' });
    expect(imports).toContainEqual({ file: 'ink/narrate.ts', from: 'inkjs', how: 'static' });
  });
});

describe('the law', () => {
  const wrong: [string, string, Import['how']][] = [
    ['core/visit/visit.ts', '../../ink/narrate', 'type'],
    ['core/visit/visit.ts', 'lit', 'static'],
    ['core/visit/visit.ts', 'node:fs', 'static'],
    ['play/main.ts', '../world/main', 'static'],
    ['play/main.ts', '../ink/compile', 'dynamic'],
    ['play/main.ts', '../ink/includes', 'static'],
    ['play/main.ts', '../ink/read-scenario', 'dynamic'],
    ['play/main.ts', '../ink/explore/search', 'static'],
    ['check/check-scenario.ts', 'inkjs', 'static'],
    ['check/check-scenario.ts', '../play/main', 'type'],
    ['play/main.ts', '../data/world-data', 'type'],
    ['play/main.ts', 'phaser', 'dynamic'],
    ['store/saves.ts', '../play/session', 'type'],
    ['world/engine.ts', '../ui/tokens.css', 'static'],
    ['ink/narrate.ts', '../../story/team.yaml', 'static'],
    ['core/visit/visit.ts', '../../../assets/icons/house.svg', 'static'],
    ['somewhere/new.ts', '../core/visit/visit', 'static'],
  ];

  it.each(wrong)('says a sentence when %s imports %s (%s)', (file, from, how) => {
    expect(breach({ file, from, how })).toEqual([expect.stringMatching(/^src\/.+\.$/)]);
  });

  it.each<[string, string, Import['how']]>([
    ['play/main.ts', '../world/main', 'dynamic'],
    ['play/main.ts', '../world/main', 'type'],
    ['play/main.ts', '../ink/narrate', 'static'],
    ['play/icons.ts', '../../assets/icons/house.svg', 'static'],
    ['cli/start.ts', '../data/world-data', 'static'],
    ['core/visit/visit.ts', './log', 'static'],
    ['check/check-scenario.ts', '../ink/read-scenario', 'static'],
  ])('says nothing when %s imports %s (%s)', (file, from, how) => {
    expect(breach({ file, from, how })).toEqual([]);
  });

  it('is kept by every file of src', () => {
    expect(imports.flatMap(breach)).toEqual([]);
  });

  it('keeps the compiler of Ink to the file that compiles', () => {
    const compilers = imports.filter(({ from }) => COMPILER_PACKAGE.test(from));
    expect([...new Set(compilers.map(({ file }) => file))]).toEqual([
      'ink/compile.ts',
      'ink/read-outline.ts',
    ]);
  });

  it.each([
    ['phaser', ['world']],
    ['inkjs', ['ink']],
    ['yaml', ['data', 'cli']],
  ])('lets %s in through %j only', (name, folders) => {
    const strangers = imports
      .filter(({ from }) => from === name || from.startsWith(`${name}/`))
      .filter(({ file }) => !folders.includes(folderOf(file)))
      .map(({ file }) => `src/${file} imports ${name}; only ${folders.join(', ')} may.`);
    expect(strangers).toEqual([]);
  });
});

describe('the house', () => {
  it('has no file of more than 300 lines', () => {
    const long = files
      .map((file) => ({ file, lines: textOf(file).trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > 300)
      .map(({ file, lines }) => `src/${file} has ${lines} lines. Ask what wants to move out.`);
    expect(long).toEqual([]);
  });

  it('never writes text into the page as markup', () => {
    const markup = /innerHTML|outerHTML|insertAdjacentHTML|unsafe(HTML|SVG|Static)|document\.write/;
    const found = code.flatMap((file) => linesWith(file, markup));
    expect(found).toEqual([]);
  });

  it('names its files by what they are for', () => {
    const vague = files
      .filter((file) => /(^|[-.])(utils?|helpers?|managers?)\b/i.test(path.basename(file)))
      .map(
        (file) => `src/${file} says nothing of what it is for. Name it with a word of the trade.`,
      );
    expect(vague).toEqual([]);
  });

  it('is given its clock and its dice in core', () => {
    const clocks = /Math\.random|Date\.now|new Date\b|performance\.now|crypto\./;
    const found = code
      .filter((file) => file.startsWith('core/'))
      .flatMap((file) => linesWith(file, clocks));
    expect(found).toEqual([]);
  });

  /** `src/x.ts:12 <the line>`, for every line that matches. */
  function linesWith(file: string, pattern: RegExp): string[] {
    return textOf(file)
      .split('\n')
      .flatMap((line, at) => (pattern.test(line) ? [`src/${file}:${at + 1} ${line.trim()}`] : []));
  }
});
