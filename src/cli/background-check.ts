/**
 * Checks stories in the background while somebody writes: only what a change touched, never a state of the
 * files that is gone. Must not know the development server that asks for it.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Checked } from '../check/check-scenario';
import type { CheckedFile } from '../check/diagnostic';
import type { WorldData } from '../core/boundary/world-data';
import { DATA_FILES } from '../data/read-world-data';
import { checkData, checkPlan, checkStory, type Watching } from './check-stories';
import { scenarioFiles } from './load-stories';
import { planOf } from './test-plans';

export interface BackgroundCheck {
  /** Begins with every scenario; later changes are heard from then on. */
  begin(): void;
  /** A file was written, added or taken away; its path from the project's root. */
  changed(file: string): void;
  /** What is known to hold of the files as they are now. */
  current(): CheckedFile[];
  end(): void;
}

export interface Listener {
  /** Called after each scenario with everything known so far. */
  found(files: CheckedFile[]): void;
  /** The check itself broke; it goes on with the next scenario. */
  broke(sentence: string): void;
}

type CheckOne = (file: string, world: WorldData | null, watching: Watching) => Promise<Checked>;

/** @param checkOne how a scenario is checked; given by tests. */
export function backgroundCheck(
  root: string,
  listener: Listener,
  checkOne: CheckOne = (file, ...rest) => checkStory({ root, file }, ...rest),
): BackgroundCheck {
  return new Background(root, listener, checkOne);
}

interface Run {
  file: string;
  /** What it reads has changed since; what it finds is nothing worth. */
  isStale: boolean;
}

class Background implements BackgroundCheck {
  private readonly results = new Map<string, Checked>();
  private readonly plans = new Map<string, CheckedFile>();
  /** The files each scenario was last made of, kept while it is checked again. */
  private readonly readBy = new Map<string, readonly string[]>();
  private readonly waiting = new Set<string>();
  private running: Run | null = null;
  private hasBegun = false;
  private world: WorldData | null = null;
  private data: CheckedFile[] = [];

  constructor(
    private readonly root: string,
    private readonly listener: Listener,
    private readonly checkOne: CheckOne,
  ) {}

  begin(): void {
    this.hasBegun = true;
    this.readData();
    this.again(scenarioFiles(this.root));
  }

  changed(file: string): void {
    if (!this.hasBegun) return;
    if (DATA_FILES.includes(file)) this.readData();
    const all = scenarioFiles(this.root);
    for (const gone of [...this.results.keys()].filter((one) => !all.includes(one)))
      this.forget(gone);
    for (const one of all) if (planOf(one) === file) this.walk(one);
    this.again(all.filter((one) => isTouched(one, file, this.readBy.get(one))));
    this.listener.found(this.current());
  }

  current(): CheckedFile[] {
    const scenarios = [...this.results.values()].map(({ checked }) => checked);
    return [...this.data, ...scenarios, ...this.plans.values()];
  }

  end(): void {
    this.waiting.clear();
    if (this.running) this.running.isStale = true;
  }

  private readData(): void {
    ({ world: this.world, data: this.data } = checkData(this.root));
  }

  private again(files: readonly string[]): void {
    for (const file of files) {
      this.forget(file);
      this.waiting.add(file);
      if (this.running?.file === file) this.running.isStale = true;
    }
    if (!this.running) void this.run();
  }

  private forget(file: string): void {
    this.results.delete(file);
    this.plans.delete(file);
  }

  private async run(): Promise<void> {
    for (let file = nextOf(this.waiting); file !== undefined; file = nextOf(this.waiting)) {
      this.waiting.delete(file);
      this.running = { file, isStale: false };
      await this.checkNow(this.running);
    }
    this.running = null;
  }

  private async checkNow(mine: Run): Promise<void> {
    const { file } = mine;
    try {
      const checked = await this.checkOne(file, this.world, { isCancelled: () => mine.isStale });
      if (mine.isStale) return;
      this.results.set(file, checked);
      this.readBy.set(file, checked.files);
      this.walk(file);
      this.listener.found(this.current());
    } catch (error) {
      this.listener.broke(`The check of ${file} could not run: ${String(error)}`);
    }
  }

  private walk(file: string): void {
    const plan = planOf(file);
    const scenario = this.results.get(file);
    const isThere = existsSync(path.join(this.root, plan));
    if (isThere && scenario?.bundle && this.world)
      this.plans.set(file, checkPlan(this.root, plan, scenario, this.world));
    else this.plans.delete(file);
  }
}

function isTouched(scenario: string, file: string, read: readonly string[] | undefined): boolean {
  return DATA_FILES.includes(file) || scenario === file || (read?.includes(file) ?? false);
}

function nextOf(waiting: ReadonlySet<string>): string | undefined {
  return waiting.values().next().value;
}
