/** Who speaks, and how easily it is followed. */
import { describe, expect, it } from 'vitest';
import { readingAge, syllablesOf } from '../../../src/check/source/reading-age';
import { choosing, said } from './a-scenario';

describe('unknown-speaker', () => {
  const found = (body: string) => said('unknown-speaker', `${body}\n-> END`);

  it.each([
    ['Dreek: Hello.', 'Did you mean `Derek`?'],
    ['derek: Hello.', 'Did you mean `Derek`?'],
    ['Bob: Hello.', 'Add `# cast: Bob = Full name, age, line`'],
    ['Mrs Tuffs: Hello.', 'Add `# cast: Mrs Tuffs'],
    ['{true: Bob: Hello.|Derek: Hello.}', 'Add `# cast: Bob'],
    ['Derek:Hello.', 'Write `Derek: words`'],
  ])('is said of %j', (line, words) => {
    expect(found(line)).toEqual([expect.stringMatching(/^1 info/)]);
    expect(found(line)[0]).toContain(words);
  });

  it.each([
    ['Derek: Hello.'],
    ['You: Hello.'],
    ['Ngozi: {true: Derek: I said it.}'],
    ['Note: the meter bag is full.'],
    ['On the calendar: a ring round Monday.'],
    ['Tuesday: nothing. Wednesday: nothing.'],
    ['The label says this: take with food.'],
    ['It is 10:30, and raining.'],
    ['He reads it out. Ratio: four to one.'],
    ['Derek says Bob: no more of that.'],
  ])('is not said of %j', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('is said of a patient who is not in the cast, with the nearest name', () => {
    expect(found('# patient: Dreek\nHi.')).toEqual([
      expect.stringContaining('1 info The patient `Dreek` is not in the cast'),
    ]);
  });

  it('is said once of each stranger, with the number of lines', () => {
    expect(found('Bob: One.\nAnn: Two.\nBob: Three.\nBob: Four.')).toEqual([
      expect.stringMatching(/^1 info `Bob:`.* The same on 2 more lines\.$/),
      expect.stringMatching(/^2 info `Ann:`.*to the header\.$/),
    ]);
  });

  it('knows the cast that the header adds', () => {
    expect(found('# cast: Bob = Bob Cole, 60\nBob: Hello.')).toEqual([]);
  });
});

/** Forty words each, so that three of them are enough to judge. */
const PLAIN =
  'I like it here. The dog sleeps on the bag. She can hear the rain, and so can I. We sit and wait, and then we eat. You can come in when you want. It is warm by the fire now.';
const HARD =
  'Notwithstanding considerable physiological variability, contemporary recommendations unequivocally emphasise individualised pharmacological intensification alongside comprehensive multidisciplinary educational interventions, particularly whenever concomitant complications or significant psychosocial vulnerabilities necessitate appropriately coordinated longitudinal professional supervision throughout.';

const three = (line: string) => [line, line, line, line].join('\n');

describe('reading-age', () => {
  const found = (body: string) => said('reading-age', `${body}\n-> END`);

  it('is said of a patient, at the hardest line', () => {
    const body = `Derek: ${PLAIN}\n${three(`Derek: ${HARD}`)}`;
    expect(found(body)).toEqual([
      expect.stringMatching(/^2 info What Derek says reads at an age of/),
    ]);
  });

  it('is said of what the trainee says, in speech and in options', () => {
    expect(found(three(`You: ${HARD}`))).toEqual([
      expect.stringContaining('What the trainee says'),
    ]);
    const options = choosing(...[1, 2, 3, 4].map((at) => `* (a${at}) [${HARD} # best]`));
    expect(said('reading-age', options)).toEqual([expect.stringMatching(/^1 info/)]);
  });

  it.each([
    ['plain speech', three(three(`Derek: ${PLAIN}`))],
    ['a colleague', three(`Ngozi: ${HARD}`)],
    ['narration', three(HARD)],
    ['too few words to judge', `Derek: ${HARD}`],
  ])('is not said of %s', (_what, body) => {
    expect(found(body)).toEqual([]);
  });

  it('is a formula: more sentences of the same words read at a lower age', () => {
    const words = 'She can hear the rain and so can I while we sit and wait by the warm fire ';
    const long = readingAge(words.repeat(8)) ?? 0;
    const short =
      readingAge(words.replace(' and', '. And').replace(' while', '. While').repeat(8)) ?? 0;
    expect(short).toBeLessThan(long);
    expect(readingAge('Hello there.')).toBeNull();
  });

  it('agrees with the published formula on words whose syllables are certain', () => {
    // 120 words of one syllable in 12 sentences: 0.39 × 10 + 11.8 × 1 − 15.59 = 0.11, and five years.
    const text = 'The dog can hear the rain and so can I. '.repeat(12);
    expect(readingAge(text)).toBeCloseTo(5.1, 5);
  });

  it.each([
    ['insulin', 3],
    ['table', 2],
    ['walked', 1],
    ['wanted', 2],
    ['nurses', 2],
    ['something', 2],
    ['diabetes', 4],
    ['quiet', 2],
    ['special', 2],
    ["didn't", 2],
    ['over-careful', 4],
  ])('counts the syllables of %j as %d', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });
});
