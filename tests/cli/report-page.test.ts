/** The report as a page: it needs nothing else, and whatever an author wrote is text in it. */
import { createHash } from 'node:crypto';
import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { drawing } from '../../src/cli/check/report-page/drawing';
import { folded } from '../../src/cli/check/report-page/fold';
import { markup } from '../../src/cli/check/report-page/markup';
import { reportPage } from '../../src/cli/check/report-page/page';
import { checkEverything } from '../../src/cli/check/run-targets';
import { aProject, DEAD_END, SOUND, UNREACHED } from '../support/story-folder';

async function pageOf(
  files: Record<string, string>,
): Promise<{ page: string; document: Document }> {
  const root = aProject(files);
  const page = reportPage(await checkEverything(root, {}));
  const window = new Window();
  const document = new window.DOMParser().parseFromString(page, 'text/html');
  return { page, document: document as unknown as Document };
}

const A = 'story/scenarios/a.ink';
const HOSTILE = DEAD_END.replace('At the gate', '</title><script>alert(1)</script> & "all"')
  .replace('(ask) [Ask him', '[<img src=x onerror=alert(2)> Ask him')
  .replace('Derek: Right', 'Derek: <style>*</style> Right');

const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((one) => one.textContent?.trim() ?? '');

describe('a page that needs nothing else', () => {
  it('has one style sheet, allowed by its hash, and no script', async () => {
    const { page, document } = await pageOf({ [A]: SOUND });
    const [style, ...more] = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)];
    expect(more).toEqual([]);
    const hash = createHash('sha256')
      .update(style?.[1] ?? '')
      .digest('base64');
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]');
    expect(policy?.getAttribute('content')).toContain(`style-src 'sha256-${hash}'`);
    expect(policy?.getAttribute('content')).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|style="|\son\w+="/i);
  });

  it('fetches nothing', async () => {
    const { page } = await pageOf({ [A]: SOUND });
    const addresses = [...page.matchAll(/(?:src|href)="([^"]*)"|url\("?([^")]*)/g)];
    const strange = addresses.map(([, one, two]) => one ?? two ?? '');
    expect(strange.filter((address) => !/^(data:|#)/.test(address))).toEqual([]);
  });
});

describe('what an author wrote', () => {
  it('stays text, in the title and everywhere else', async () => {
    const { page, document } = await pageOf({ [A]: HOSTILE });
    expect(page).not.toMatch(/<script|<img src=x|<style>\*/i);
    expect(textsOf(document, 'h2')[0]).toBe('</title><script>alert(1)</script> & "all"');
    expect(page).toContain('&lt;img src=x onerror=alert(2)&gt;');
    expect(document.querySelectorAll('script').length).toBe(0);
  });

  it('is escaped wherever markup is made, unless it is markup itself', () => {
    const inner = markup`<b>${'<i>'}</b>`;
    expect(markup`<p title="${'"x"'}">${[inner, '&', null, 3]}</p>`.source).toBe(
      '<p title="&quot;x&quot;"><b>&lt;i&gt;</b>&amp;3</p>',
    );
  });
});

describe('what a reader finds', () => {
  it('is the verdict first, then each scenario with its figures', async () => {
    const files = { [A]: SOUND, 'story/scenarios/b.ink': DEAD_END.replace('gate', 'dyke') };
    const { document } = await pageOf(files);
    expect(textsOf(document, 'h1')).toEqual(['1 file does not hold']);
    expect(textsOf(document, '.all tbody td.verdict')).toEqual(['✓ Holds', '✗ Does not hold']);
    expect(textsOf(document, 'h2')).toEqual(['At the gate', 'At the dyke']);
    expect(textsOf(document, '#scenario-1 .figures dt')).toContain('Paths from start to end');
    expect(textsOf(document, 'table').length).toBe(textsOf(document, 'table > caption').length);
  });

  it('is each finding with its place and the way there', async () => {
    const { document } = await pageOf({ [A]: DEAD_END });
    const [found] = textsOf(document, '.found li[data-severity="error"]');
    expect(found).toContain('Error dead-end story/scenarios/a.ink:10');
    expect(found).toMatch(/By way of\s+tell/);
  });

  it('is that nothing was found, when nothing was', async () => {
    const { document } = await pageOf({ [A]: SOUND });
    expect(textsOf(document, 'h1')).toEqual(['Every path holds']);
    expect(textsOf(document, '.calm')).toEqual(['Nothing was found to mend.']);
  });

  it('is what holds only with an explanation, apart from what is open', async () => {
    const explained = UNREACHED.replace(
      '=== never ===',
      '// unreachable-knot: kept for later\n=== never ===',
    );
    const { document } = await pageOf({ [A]: explained });
    expect(textsOf(document, '.found li[data-severity="explained"] .why')).toEqual([
      'Explained kept for later',
    ]);
    expect(textsOf(document, '.found li[data-severity="warning"]')).toEqual([]);
  });

  it('is a scenario that does not compile, without figures', async () => {
    const { document } = await pageOf({ [A]: '# title: A\n# finding: F3\n-> nowhere\n' });
    expect(textsOf(document, '#scenario-1 h2')).toEqual(['story/scenarios/a.ink']);
    expect(textsOf(document, '#scenario-1 .figures')).toEqual([]);
  });
});

describe('the drawing', () => {
  const node = (id: string, kind: 'place' | 'ending', x: number, y: number) => {
    return { id, label: id, kind, x, y };
  };
  const edge = (from: string, to: string, given: object = {}) => {
    return {
      from,
      to,
      count: 1,
      options: ['ask'],
      best: false,
      unsafe: false,
      call: false,
      ...given,
    };
  };
  const draw = (edges: ReturnType<typeof edge>[]) =>
    drawing(
      {
        nodes: [node('gate', 'place', 0, 0), node('home', 'ending', 0, 110)],
        edges,
        width: 200,
        height: 300,
      },
      'a',
    ).source;

  it.each([
    ['best', '✓', { best: true }],
    ['unsafe', '!', { unsafe: true }],
    ['call', 'C', { call: true }],
  ])('tells a way that is %s by its line and by a sign', (kind, sign, given) => {
    const drawn = draw([edge('gate', 'home', given)]).split('<g>')[1];
    expect(drawn).toContain(`class="lane lane-${kind}"`);
    expect(drawn).toContain(`>${sign}</text>`);
  });

  it('says every way again in the list', () => {
    const list = draw([edge('gate', 'home', { unsafe: true })]).split('<details>')[1];
    expect(list).toContain('to home, by ask (among them: unsafe)');
  });

  it('has a title and a description', () => {
    expect(draw([])).toMatch(
      /aria-labelledby="a-drawn a-told">\s*<title id="a-drawn">.*<desc id="a-told">1 place and 1 ending/s,
    );
  });

  it('folds many nodes of one level into rows, and puts endings last', () => {
    const places = Array.from({ length: 7 }, (_, at) => node(`p${at}`, 'place', at * 190, 110));
    const nodes = [node('home', 'ending', 0, 50), ...places];
    const { nodes: laid, width, height } = folded({ nodes, edges: [], width: 0, height: 0 });
    expect(width).toBeLessThan(1_000);
    expect(laid.at(-1)?.id).toBe('home');
    expect(new Set(laid.map(({ y }) => y)).size).toBe(3);
    expect(new Set(laid.map(({ x, y }) => `${x},${y}`)).size).toBe(8);
    for (const { x, y } of laid) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });
});
