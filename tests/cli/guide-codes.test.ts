/** The authoring guide explains every word that the checker can say, and no others. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { GRAPH_RULES } from '../../src/check/rules/graph';
import { TEXT_RULES } from '../../src/check/rules/text';
import { ROOT } from '../support/stories';

const GUIDE = readFileSync(path.join(ROOT, 'story/README.md'), 'utf8');
const [, section = ''] = GUIDE.split('## What the checker says');
const rows = section.split('\n## ')[0]?.split('\n') ?? [];
const explained = rows
  .filter((row) => row.startsWith('| `') && !row.includes('`--'))
  .flatMap((row) =>
    [...(row.split('|')[1] ?? '').matchAll(/`([a-z-]+)`/g)].map(([, code]) => code),
  );

/** Said by the compiler and by test plans, which are no rules. */
const OTHERS = ['ink-error', 'ink-warning', 'test-plan'];

it('has one row for every code', () => {
  const codes = [...TEXT_RULES, ...GRAPH_RULES].flatMap((rule) => rule.codes);
  expect([...explained].sort()).toEqual([...new Set([...codes, ...OTHERS])].sort());
});
