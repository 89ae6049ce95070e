/**
 * The checker inside the development server: it runs in the background, shows errors in the server's overlay
 * and warnings in a note on the page. The first page never waits for it.
 */
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import type { CheckedFile, Diagnostic } from '../check/diagnostic';
import { type BackgroundCheck, backgroundCheck } from './background-check';
import { formatFinding } from './check/findings';
import { ASK, type DevFindings, FINDINGS } from './dev-findings';

/** Milliseconds: the first page has the machine to itself. */
const FIRST_PAGE = 1_500;

export function checkWhileWriting(root: string): Plugin {
  let checks: BackgroundCheck | undefined;
  return {
    name: 'local-terrain-check',
    // A test run serves pages too, and has its own way to check.
    apply: (_config, { command }) => command === 'serve' && !process.env.VITEST,
    configureServer(server) {
      const told = new Set<string>();
      checks = backgroundCheck(root, {
        found: (files) => tell(server, files, told),
        broke: (sentence) => server.config.logger.warn(sentence),
      });
      listen(server, root, checks);
    },
    buildEnd: () => checks?.end(),
    transformIndexHtml: () => [
      { tag: 'script', attrs: { type: 'module', src: '/cli/dev-note.ts' }, injectTo: 'body' },
    ],
  };
}

function listen(server: ViteDevServer, root: string, checks: BackgroundCheck): void {
  const changed = (file: string) => {
    const inside = path.relative(root, file).split(path.sep).join('/');
    if (/^story\/.*\.(ink|ya?ml|testplan)$/.test(inside)) checks.changed(inside);
  };
  server.watcher.on('change', changed).on('add', changed).on('unlink', changed);
  server.ws.on(ASK, (_data, client) => {
    client.send(FINDINGS, findingsOf(checks.current()));
    const error = errorOf(checks.current());
    if (error) client.send(error);
  });
  const begin = () => setTimeout(() => checks.begin(), FIRST_PAGE).unref();
  if (server.httpServer) server.httpServer.once('listening', begin);
  else begin();
}

/** On the terminal each finding is said once; on the page what stands now is shown. */
function tell(server: ViteDevServer, files: CheckedFile[], told: Set<string>): void {
  const standing = files.flatMap(({ diagnostics }) => diagnostics.filter(isOpen)).map(asText);
  for (const text of standing) if (!told.has(text)) server.config.logger.warn(text);
  told.clear();
  for (const text of standing) told.add(text);
  server.ws.send(FINDINGS, findingsOf(files));
  const error = errorOf(files);
  if (error) server.ws.send(error);
}

function findingsOf(files: readonly CheckedFile[]): DevFindings {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const warnings = found.filter((one) => one.severity === 'warning' && isOpen(one));
  return { warnings: warnings.map(asText) };
}

function errorOf(files: readonly CheckedFile[]) {
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  const errors = found.filter((one) => one.severity === 'error');
  if (errors.length === 0) return undefined;
  const message = errors.map(asText).join('\n\n');
  return { type: 'error' as const, err: { message, stack: '', plugin: 'local-terrain-check' } };
}

function isOpen({ severity, explained }: Diagnostic): boolean {
  return severity === 'error' || (severity === 'warning' && !explained);
}

function asText(one: Diagnostic): string {
  return formatFinding(one);
}
