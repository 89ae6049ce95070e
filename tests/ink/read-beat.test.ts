import { describe, expect, it } from 'vitest';
import { readBeat } from '../../src/ink/read-beat';
import { aHeader } from '../support/story-pieces';

const read = (text: string, ...tags: string[]) => readBeat(text, tags, aHeader());

describe('who speaks', () => {
  it('is a person of the cast before a colon', () => {
    expect(read('Derek: Is she right?')).toMatchObject({ speaker: 'Derek', text: 'Is she right?' });
  });

  it('may be the trainee', () => {
    expect(read('You: What did she say?').speaker).toBe('You');
  });

  it('is nobody for a name outside the cast', () => {
    const beat = read('Note: the gate is shut.');
    expect(beat.speaker).toBeUndefined();
    expect(beat.text).toBe('Note: the gate is shut.');
  });

  it('is nobody for a time of day, a name alone, or a colon without a space', () => {
    for (const text of ['08:05, the phone rings.', 'Derek:', 'Derek:no', 'derek: no']) {
      expect(read(text)).toMatchObject({ text });
      expect(read(text).speaker).toBeUndefined();
    }
  });

  it('keeps the colons of what is said', () => {
    expect(read('Derek: Ten: no more.').text).toBe('Ten: no more.');
  });

  it('may have a name with letters of any language, spaces and full stops', () => {
    const cast = [{ id: 'Zając Jr.', name: 'Mateusz Zając' }];
    const beat = readBeat('Zając Jr.: Hello.', [], aHeader({ cast }));
    expect(beat.speaker).toBe('Zając Jr.');
  });
});

describe('what the tags of a line say', () => {
  it('may be how a plan came about', () => {
    expect(read('You both write it down.', 'plan: negotiated').plan).toBe('negotiated');
    expect(read('So be it.', 'plan: agreed').plan).toBeUndefined();
  });

  it('is the picture', () => {
    const beat = read(
      'Rain.',
      'place: road',
      'weather: rain',
      'light: dusk',
      'mood: sad',
      'sound: rain',
    );
    expect(beat).toMatchObject({
      place: 'road',
      weather: 'rain',
      light: 'dusk',
      mood: 'sad',
      sound: 'rain',
    });
  });

  it('is facts, promises made and kept, and the ending', () => {
    const beat = read(
      'She nods.',
      'note: S sick = Sick six times',
      'note: B alone = Alone',
      'loop: ring = ring back, you, today',
      'closes: one, two',
      'later: 6 weeks',
      'outcome: home = She is home.',
    );
    expect(beat).toMatchObject({
      notes: [{ id: 'sick' }, { id: 'alone' }],
      opens: [{ id: 'ring' }],
      closes: ['one', 'two'],
      later: '6 weeks',
      outcome: { id: 'home', text: 'She is home.' },
    });
  });

  it('is a teaching point with its sources, in either order', () => {
    const teach = { text: 'Say whose it is.', sources: ['P1', 'C5'] };
    expect(read('x', 'teach: Say whose it is.', 'source: P1, C5').teach).toEqual(teach);
    expect(read('x', 'source: P1, C5', 'teach: Say whose it is.').teach).toEqual(teach);
  });

  it('is no teaching point when only a source is named', () => {
    expect(read('x', 'source: P1').teach).toBeUndefined();
  });

  it('passes over what it does not know, so that play never stops', () => {
    const beat = read('x', 'mood: furious', 'place: moon', 'IMAGE: a.png', 'constructor: x', '');
    expect(beat).toEqual({ text: 'x', notes: [], opens: [], closes: [] });
  });
});

describe('hostile text', () => {
  const markup = '<img src=x onerror="alert(1)">';

  it('comes through as the same text, wherever it stands', () => {
    expect(read(`Derek: ${markup}`).text).toBe(markup);
    expect(read('x', `note: S id = ${markup}`).notes[0]?.text).toBe(markup);
    expect(read('x', `teach: ${markup}`).teach?.text).toBe(markup);
  });
});
