/**
 * What a trainee sees on the page, told from inside it. The function runs in the page, so it stands alone.
 */
export interface Standing {
  where: 'doorstep' | 'visit' | 'debrief';
  options: number;
  canGoOn: boolean;
  canStepBack: boolean;
  /** Changes whenever something on the page changed that a trainee would notice. */
  look: string;
}

export interface Eyes {
  standing(): Standing;
  /** The page as it is once it no longer has this look. */
  untilOther(look: string): Promise<Standing>;
}

export function openEyes(): Eyes {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const words = (selector: string) =>
    all(selector).map((element) => element.textContent?.replace(/\s+/g, ' '));
  const where = () => {
    if (document.querySelector('.conversation') === null) return 'debrief';
    return document.querySelector('.prebrief') ? 'doorstep' : 'visit';
  };
  const standing = (): Standing => ({
    where: where(),
    options: all('.action .choice').length,
    canGoOn: all('.action .continue').length > 0,
    canStepBack: words('.tools button:last-child:enabled').join().includes('Step back'),
    look: [all('.line').length, ...words('.line:last-child, .action, h1')].join('|'),
  });
  const untilOther = async (look: string) => {
    for (const end = Date.now() + 15_000; Date.now() < end; ) {
      const now = standing();
      if (now.look !== look) return now;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    throw new Error(`A click changed nothing; the page still says “${look.slice(0, 80)}”.`);
  };
  return { standing, untilOther };
}
