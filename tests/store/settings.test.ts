import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSettings, SETTINGS, type Settings, writeSettings } from '../../src/store/settings';
import { forbid } from './support/broken-storage';

const USUAL: Settings = {
  textSize: 100,
  contrast: 'normal',
  motion: 'system',
  sound: false,
  readAloud: false,
  type: 'standard',
};

function storageHolding(text: string | null) {
  let kept = text;
  const setItem = (_: string, value: string) => {
    kept = value;
  };
  return () => ({ getItem: () => kept, setItem });
}

describe('the settings of the page', () => {
  it('are the usual ones before anything was chosen', () => {
    expect(readSettings(storageHolding(null))).toEqual(USUAL);
  });

  it('are read back as they were chosen', () => {
    const storage = storageHolding(null);
    const chosen: Settings = { ...USUAL, textSize: 175, type: 'dyslexia', sound: true };
    expect(writeSettings(chosen, storage)).toBe(true);
    expect(readSettings(storage)).toEqual(chosen);
  });

  it('keep a good value beside a bad one, and drop what no setting is called', () => {
    const stored = '{"textSize": 110, "contrast": "high", "colour": "red"}';
    expect(readSettings(storageHolding(stored))).toEqual({ ...USUAL, contrast: 'high' });
  });

  it('are the usual ones where storage is forbidden, and writing says it will not last', () => {
    forbid('localStorage');
    expect(readSettings()).toEqual(USUAL);
    expect(writeSettings(USUAL)).toBe(false);
  });

  it('are always allowed values, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (stored) => {
        for (const [name, value] of Object.entries(readSettings(storageHolding(stored))))
          expect(SETTINGS[name as keyof Settings]).toContain(value);
      }),
    );
  });
});
