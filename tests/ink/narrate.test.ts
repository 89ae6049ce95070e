import { describe, expect, it } from 'vitest';
import { openNarrator } from '../../src/ink/narrate';
import { aBundle, narratorOf, play, textsOf } from '../support/plain-ink';

describe('a turn', () => {
  it('is what is told up to the next rest, and the options there', () => {
    const turn = play(`
The dog is asleep. # place: bungalow
Derek: Is she right? # mood: worried
* (ask) [Ask what she said # best]
  You: What did she say?
* [Say nothing]
- -> END
`);
    expect(turn.beats).toMatchObject([
      { text: 'The dog is asleep.', place: 'bungalow' },
      { speaker: 'Derek', text: 'Is she right?', mood: 'worried' },
    ]);
    expect(turn.choices).toMatchObject([
      { id: 'ask', text: 'Ask what she said', rating: 'best' },
      { text: 'Say nothing' },
    ]);
    expect(turn).toMatchObject({ ended: false, meters: {} });
    expect(turn.trouble).toBeUndefined();
  });

  it('ends the story at its end', () => {
    const turn = play('* (go) [Go]\n  You drive home.\n  -> END\n', 'go');
    expect(turn).toMatchObject({ ended: true, choices: [] });
    expect(textsOf(turn)).toEqual(['You drive home.']);
    expect(turn.trouble).toBeUndefined();
  });

  it('does not take the tags of the header for tags of the first line', () => {
    const [first] = play('Morning. # mood: tired\n-> END').beats;
    expect(first).toMatchObject({ text: 'Morning.', mood: 'tired' });
    const begun = play('# place: road\nMorning.\n-> END').beats[0];
    expect(begun?.place).toBeUndefined();
  });

  it('reads the meters, and keeps them from 0 to 100', () => {
    const { meters } = play('VAR trust = 130\nVAR burden = -4\nVAR mine = 3\nHello.\n-> END');
    expect(meters).toEqual({ trust: 100, burden: 0 });
  });
});

describe('tags on lines of their own', () => {
  it('wait for the next line that says something', () => {
    const turn = play(`
Morning.
# note: S sick = Sick since ten
# mood: tired
Derek: Come in.
-> END
`);
    expect(turn.beats).toMatchObject([
      { text: 'Morning.', notes: [] },
      { text: 'Come in.', mood: 'tired', notes: [{ id: 'sick' }] },
    ]);
  });

  it('belong to the last line said, where nothing follows', () => {
    const turn = play('You drive home.\n# outcome: home = She is home.\n-> END');
    expect(turn.beats).toMatchObject([{ text: 'You drive home.', outcome: { id: 'home' } }]);
  });

  it('make no empty beat of a silent line', () => {
    const turn = play('VAR met = false\nOne.\n{met: Two.}\n~ met = true\n{met: Three.}\n-> END');
    expect(textsOf(turn)).toEqual(['One.', 'Three.']);
  });
});

describe('the name of an option', () => {
  it('is its label, whatever knot it stands in', () => {
    const turn = play(
      '-> door\n=== door ===\n* (ring_the_bell) [Ring]\n* (knock) [Knock]\n- -> END',
    );
    expect(turn.choices.map((choice) => choice.id)).toEqual(['ring_the_bell', 'knock']);
  });

  it('is a place in the story where it has no label, and can be taken by it', () => {
    const body = '-> door\n=== door ===\n* [Ring]\n  A bell.\n* [Knock]\n  A knock.\n- -> END';
    const [ring, knock] = play(body).choices;
    expect(ring?.id).toMatch(/^door\./);
    expect(ring?.id).not.toBe(knock?.id);
    expect(textsOf(play(body, knock?.id ?? ''))).toEqual(['A knock.']);
  });

  it('is its own though unlabelled options stand in different conditions', () => {
    const body = `
VAR wet = true
-> door
=== door ===
{ wet:
  * [Shake the umbrella]
    It drips.
    -> END
}
{ wet:
  * [Wipe your feet]
    You wipe them.
    -> END
}
`;
    const { choices } = play(body);
    expect(choices.map((choice) => choice.text)).toEqual(['Shake the umbrella', 'Wipe your feet']);
    expect(new Set(choices.map((choice) => choice.id)).size).toBe(2);
    expect(textsOf(play(body, choices[1]?.id ?? ''))).toEqual(['You wipe them.']);
  });

  it('names the rest after its place too', () => {
    expect(play('-> door\n=== door ===\n* (knock) [Knock]\n- -> END').at).toMatch(/^door/);
  });
});

describe('what the story hears', () => {
  const body = `
VAR handover = 70
-> car
=== car ===
* (ring) [Ring # call: dsn, today]
  {handover >= 60: Ngozi: Clear.|Ngozi: Say that again?}
  -> END
`;

  it('is the mark of a handover', () => {
    const told = (handover?: number) => {
      const narrator = narratorOf(body);
      narrator.begin(1);
      return narrator.choose('ring', handover).beats[0]?.text;
    };
    expect(told(80)).toBe('Clear.');
    expect(told(20)).toBe('Say that again?');
    expect(told(0)).toBe('Say that again?');
    expect(told()).toBe('Clear.');
  });

  it('is how the person is after the weeks between, where the story asks for it', () => {
    const narrator = narratorOf(
      'VAR trust = 50\nVAR hba1c = 60\nVAR earlier = ""\n{hba1c} {earlier == "promised": Again.|New.}\n-> END',
    );
    expect(narrator.begin(1, { trust: 72, hba1c: 84, earlier: 'promised' })).toMatchObject({
      beats: [{ text: '84 Again.' }],
      meters: { trust: 72 },
    });
    expect(narrator.begin(1)).toMatchObject({
      beats: [{ text: '60 New.' }],
      meters: { trust: 50 },
    });
    expect(narrator.begin(1, { weeks: 4, loneliness: 5 }).trouble).toBeUndefined();
  });

  it('is nothing about a handover where the story keeps no such variable', () => {
    const narrator = narratorOf('* (ring) [Ring]\n  Ngozi: Hello.\n  -> END');
    narrator.begin(1);
    expect(narrator.choose('ring', 50).trouble).toBeUndefined();
  });

  it('is the seed: the same dice every time for the same one', () => {
    const dice = '-> t\n=== t ===\n{RANDOM(1, 1000000)}\n{shuffle:\n- a\n- b\n- c\n- d\n}\n-> END';
    const told = (seed: number) => textsOf(narratorOf(dice).begin(seed));
    expect(told(7)).toEqual(told(7));
    expect(told(7)).not.toEqual(told(8));
  });

  it('is a fresh beginning each time it begins', () => {
    const narrator = narratorOf('VAR n = 0\n-> t\n=== t ===\n~ n += 1\n{n}\n+ (on) [On]\n- -> t');
    narrator.begin(1);
    narrator.choose('on');
    expect(textsOf(narrator.begin(1))).toEqual(['1']);
  });
});

describe('a story that cannot go on', () => {
  it('says so for an option that is not there, and does not throw', () => {
    const turn = play('* (knock) [Knock]\n- -> END', 'renamed-since');
    expect(turn).toMatchObject({ ended: true, choices: [], beats: [] });
    expect(turn.trouble).toContain('renamed-since');
  });

  it('says so when it is asked before it has begun', () => {
    expect(narratorOf('Hello.\n-> END').choose('knock').trouble).toContain('not begun');
  });

  it('says so when its content runs out, and keeps what was told', () => {
    const turn = play('-> door\n=== door ===\n* (knock) [Knock]\n  A knock.\n', 'knock');
    expect(textsOf(turn)).toEqual(['A knock.']);
    expect(turn.trouble).toContain('ran out of content');
    expect(turn.ended).toBe(true);
  });

  it('stops a line that never ends', () => {
    const turn = play('Before.\n-> spin\n=== spin ===\n-> spin');
    expect(turn.trouble).toContain('ran on without stopping');
    expect(turn).toMatchObject({ ended: true, choices: [] });
  });

  it('stops lines that never end, and keeps those that were told', () => {
    const turn = play('-> talk\n=== talk ===\nDerek: And another thing.\n-> talk');
    expect(turn.beats).toHaveLength(40);
    expect(turn.trouble).toContain('ran on without stopping');
    expect(turn.ended).toBe(true);
  });

  it('stops a story that goes ever deeper', () => {
    const turn = play('{deeper(1)}\n-> END\n=== function deeper(n)\n~ return deeper(n + 1)');
    expect(turn.trouble).toBeTruthy();
    expect(turn.ended).toBe(true);
  });

  it('can be begun again after it was stopped', () => {
    const narrator = narratorOf(
      '* (a) [Spin]\n  -> spin\n* (b) [Go]\n  Gone.\n  -> END\n=== spin ===\n-> spin',
    );
    narrator.begin(1);
    expect(narrator.choose('a').trouble).toBeTruthy();
    narrator.begin(1);
    expect(narrator.choose('b').trouble).toBeUndefined();
  });

  it('says so for a function from outside that has no fallback', () => {
    const turn = play('EXTERNAL bell(n)\nBefore.\n{bell(1)}\n-> END');
    expect(turn.trouble).toContain('bell');
  });

  it('goes round a story without end for as long as it is answered', () => {
    const narrator = narratorOf('-> round\n=== round ===\nAgain.\n+ (on) [Once more]\n- -> round');
    let turn = narrator.begin(1);
    for (let times = 0; times < 100; times += 1) turn = narrator.choose('on');
    expect(turn.trouble).toBeUndefined();
    expect(textsOf(turn)).toEqual(['Again.']);
  });
});

describe('what else Ink can do', () => {
  it('uses the fallback of a function from outside', () => {
    const body = 'EXTERNAL bell(n)\n{bell(2)} rings.\n-> END\n=== function bell(n)\n~ return n * 2';
    expect(textsOf(play(body))).toEqual(['4 rings.']);
  });

  it('lets hostile text through as the same text, in lines and in options', () => {
    const markup = '<img src=x onerror=alert(1)>';
    const turn = play(`Derek: ${markup}\n* [${markup}]\n- -> END`);
    expect(turn.beats[0]?.text).toBe(markup);
    expect(turn.choices[0]?.text).toBe(markup);
  });

  it('tells the same bundle to two listeners apart', () => {
    const bundle = aBundle('VAR n = 0\n-> t\n=== t ===\n~ n += 1\n{n}\n+ (on) [On]\n- -> t');
    const [one, other] = [openNarrator(bundle), openNarrator(bundle)];
    one.begin(1);
    other.begin(1);
    one.choose('on');
    expect(textsOf(other.choose('on'))).toEqual(['2']);
  });
});
