/**
 * The Vite plugin through which stories and the world's data reach the page: it compiles every scenario, and
 * a build proves besides that every path holds. What is wrong fails the build with file, line and the way
 * there; in development it is shown as an overlay, and a change reloads the page.
 */
import path from 'node:path';
import type { Logger, Plugin, ViteDevServer } from 'vite';
import type { Diagnostic } from '../check/diagnostic';
import type { CastMember } from '../core/scenario/scenario';
import { formatFinding } from './check/findings';
import { checkStories } from './check-stories';
import { checkWhileWriting } from './check-while-writing';
import { listMarkup, termMarkup } from './list-markup';
import { formatProblem, loadStories, type Stories } from './load-stories';

const PREFIX = 'virtual:story/';
const RESOLVED = `\0${PREFIX}`;

/** Everything that brings stories into the page. */
export function storyPlugin(root: string): Plugin[] {
  return [servedStories(root), checkedBuild(root), checkWhileWriting(root)];
}

function checkedBuild(root: string): Plugin {
  let logger: Logger;
  return {
    name: 'local-terrain-checked-build',
    apply: 'build',
    // Trying every state takes its time, and the bundler would warn of that in every build.
    config: () => ({ build: { rolldownOptions: { checks: { pluginTimings: false } } } }),
    configResolved: (config) => {
      logger = config.logger;
    },
    async buildStart() {
      const { errors, warnings } = await findingsOf(root);
      for (const warning of warnings) logger.warn(formatFinding(warning));
      if (errors.length > 0) this.error(errors.map((error) => formatFinding(error)).join('\n'));
    },
  };
}

async function findingsOf(root: string): Promise<Record<'errors' | 'warnings', Diagnostic[]>> {
  const { data, scenarios, plans } = await checkStories(root);
  const files = [...data, ...scenarios.map(({ checked }) => checked), ...plans];
  const found = files.flatMap(({ diagnostics }) => diagnostics);
  return {
    errors: found.filter(({ severity }) => severity === 'error'),
    warnings: found.filter(({ severity, explained }) => severity === 'warning' && !explained),
  };
}

function servedStories(root: string): Plugin {
  let stories: Stories | undefined;
  const current = () => {
    stories ??= loadStories(root);
    return stories;
  };
  return {
    name: 'local-terrain-story',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(RESOLVED)) return undefined;
      const loaded = current();
      for (const file of loaded.files) this.addWatchFile(file);
      failOnErrors(loaded, (message) => this.error(message));
      return moduleFor(id.slice(RESOLVED.length), loaded);
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html, { server }) => {
        const { bundles, term } = current();
        const whole = html
          .replace('<!-- term -->', () => termMarkup(term?.plan))
          .replace('<!-- scenarios -->', () => listMarkup(bundles));
        return server ? withPictures(whole, root) : whole;
      },
    },
    configureServer(server) {
      const refresh = (file: string) => {
        if (!isStoryFile(root, file)) return;
        stories = undefined;
        reload(server, current());
      };
      server.watcher.add(path.join(root, 'story'));
      server.watcher.on('change', refresh).on('add', refresh).on('unlink', refresh);
    },
  };
}

/** A build finds the pictures beside `src`; the development server has to be told where they lie. */
function withPictures(html: string, root: string): string {
  const folder = path.join(root, 'assets').split(path.sep).join('/');
  return html.replaceAll('"../assets/', `"/@fs/${folder.replace(/^\//, '')}/`);
}

function isStoryFile(root: string, file: string): boolean {
  return file.startsWith(path.join(root, 'story')) && /\.(ink|ya?ml)$/.test(file);
}

function failOnErrors(stories: Stories, fail: (message: string) => void): void {
  const errors = stories.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) fail(errors.map(formatProblem).join('\n'));
}

function hasErrors(stories: Stories): boolean {
  return stories.problems.some((problem) => problem.severity === 'error');
}

function reload(server: ViteDevServer, stories: Stories): void {
  for (const [id, module] of server.moduleGraph.idToModuleMap) {
    if (id.startsWith(RESOLVED)) server.moduleGraph.invalidateModule(module);
  }
  for (const problem of stories.problems) server.config.logger.warn(formatProblem(problem));
  failOnErrors(stories, (message) => {
    server.ws.send({ type: 'error', err: { message, stack: '', plugin: 'local-terrain-story' } });
  });
  if (!hasErrors(stories)) server.ws.send({ type: 'full-reload' });
}

/** `list`, `team`, `scope`, `sources`, `cast`, `term`, or `scenario/<id>`. */
function moduleFor(name: string, stories: Stories): string {
  if (name === 'list') return listModule(stories);
  if (name.startsWith('scenario/')) {
    const id = name.slice('scenario/'.length);
    return jsonModule(stories.bundles.find((bundle) => bundle.header.id === id));
  }
  if (name === 'cast') return jsonModule(everybody(stories));
  if (name === 'term') return jsonModule(stories.term);
  const world = stories.world as unknown as Record<string, unknown>;
  return jsonModule(world[name]);
}

/** The cards of all scenarios, and for each a way to load it when it is wanted. */
function listModule(stories: Stories): string {
  const cards = stories.bundles.map(({ header, edition }) => {
    const { cast: _cast, facts: _facts, ...card } = header;
    return { ...card, edition };
  });
  const loaders = stories.bundles
    .map(
      ({ header }) =>
        `${JSON.stringify(header.id)}: () => import('${PREFIX}scenario/${header.id}')`,
    )
    .join(',\n');
  return `export const cards = ${JSON.stringify(cards)};\nexport const loaders = {${loaders}};`;
}

/** Once each, the cast file first. */
function everybody({ world, bundles }: Stories): CastMember[] {
  const members = [...(world?.cast ?? []), ...bundles.flatMap(({ header }) => header.cast)];
  return [...new Map(members.reverse().map((member) => [member.id, member])).values()].reverse();
}

function jsonModule(value: unknown): string {
  return `export default ${JSON.stringify(value ?? null)};`;
}
