/**
 * How each sound is made: filtered noise for weather and engines, short tones for birds, clocks and telephones.
 * Must not know when or whether it is heard.
 */
interface Span {
  from: number;
  until: number;
}

type Recipe = (context: AudioContext, out: AudioNode, span: Span) => void;

export const RECIPES: Record<string, Recipe> = {
  rain: (context, out, span) => {
    noise(context, out, span, { type: 'highpass', frequency: 1800, level: 0.35 });
    noise(context, out, span, { type: 'bandpass', frequency: 600, level: 0.25 });
  },
  wind: (context, out, span) => {
    const filter = noise(context, out, span, { type: 'bandpass', frequency: 320, level: 1, q: 2 });
    for (let at = 0; at < 6; at++) {
      filter.frequency.linearRampToValueAtTime(240 + 260 * (at % 2), span.from + at + 1);
    }
  },
  birds: (context, out, span) => {
    for (const [at, pitch] of CHIRPS) chirp(context, out, span.from + at, pitch);
  },
  clock: (context, out, span) => {
    for (let at = span.from + 0.3; at < span.until; at += 1) knock(context, out, at, 2100);
    for (let at = span.from + 0.8; at < span.until; at += 1) knock(context, out, at, 1500);
  },
  kettle: (context, out, span) => {
    noise(context, out, span, { type: 'lowpass', frequency: 500, level: 0.9 });
    const filter = noise(context, out, span, {
      type: 'bandpass',
      frequency: 900,
      level: 0.3,
      q: 3,
    });
    filter.frequency.linearRampToValueAtTime(2400, span.until);
  },
  traffic: (context, out, span) => {
    const filter = noise(context, out, span, { type: 'lowpass', frequency: 180, level: 1.2 });
    filter.frequency.linearRampToValueAtTime(700, span.from + 2.4);
    filter.frequency.linearRampToValueAtTime(160, span.from + 5);
  },
  cafe: (context, out, span) => {
    noise(context, out, span, { type: 'bandpass', frequency: 420, level: 0.7, q: 1.2 });
    noise(context, out, span, { type: 'bandpass', frequency: 1100, level: 0.15, q: 2 });
    for (const at of [0.9, 2.2, 2.5, 4.1]) knock(context, out, span.from + at, 3300, 0.25);
  },
  engine: (context, out, span) => {
    hum(context, out, span, 52, 'sawtooth', 0.5);
    hum(context, out, span, 78, 'triangle', 0.4);
  },
  'phone-ring': (context, out, span) => {
    for (const ring of [0.1, 3.1]) {
      for (const at of [ring, ring + 0.6]) {
        const during = { from: span.from + at, until: span.from + at + 0.4 };
        hum(context, out, during, 400, 'sine', 0.35);
        hum(context, out, during, 450, 'sine', 0.35);
      }
    }
  },
};

const CHIRPS = [
  [0.4, 3100],
  [0.62, 3400],
  [0.84, 3000],
  [2.1, 4100],
  [2.26, 4100],
  [2.42, 3900],
  [3.9, 3200],
  [4.15, 3500],
] as const;

interface Filter {
  type: BiquadFilterType;
  frequency: number;
  level: number;
  q?: number;
}

function noise(context: AudioContext, out: AudioNode, span: Span, how: Filter): BiquadFilterNode {
  const source = context.createBufferSource();
  source.buffer = hiss(context);
  source.loop = true;
  const filter = context.createBiquadFilter();
  filter.type = how.type;
  filter.frequency.setValueAtTime(how.frequency, span.from);
  filter.Q.value = how.q ?? 0.7;
  source.connect(filter).connect(level(context, how.level)).connect(out);
  run(source, span);
  return filter;
}

/** Two seconds of white noise from a plain number sequence. */
function hiss(context: AudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, 2 * context.sampleRate, context.sampleRate);
  const samples = buffer.getChannelData(0);
  let state = 20011;
  for (let index = 0; index < samples.length; index++) {
    state = (state * 48271) % 2147483647;
    samples[index] = (2 * state) / 2147483647 - 1;
  }
  return buffer;
}

function hum(
  context: AudioContext,
  out: AudioNode,
  span: Span,
  pitch: number,
  type: OscillatorType,
  loud: number,
): void {
  const tone = context.createOscillator();
  tone.type = type;
  tone.frequency.value = pitch;
  const soft = context.createBiquadFilter();
  soft.type = 'lowpass';
  soft.frequency.value = pitch * 4;
  tone.connect(soft).connect(level(context, loud)).connect(out);
  run(tone, span);
}

function chirp(context: AudioContext, out: AudioNode, at: number, pitch: number): void {
  const tone = context.createOscillator();
  tone.frequency.setValueAtTime(pitch, at);
  tone.frequency.exponentialRampToValueAtTime(pitch * 1.35, at + 0.06);
  tone.frequency.exponentialRampToValueAtTime(pitch * 0.9, at + 0.14);
  tone.connect(dying(context, at, 0.3, 0.15)).connect(out);
  run(tone, { from: at, until: at + 0.2 });
}

function knock(context: AudioContext, out: AudioNode, at: number, pitch: number, loud = 0.5): void {
  const tone = context.createOscillator();
  tone.type = 'triangle';
  tone.frequency.value = pitch;
  tone.connect(dying(context, at, loud, 0.05)).connect(out);
  run(tone, { from: at, until: at + 0.1 });
}

function level(context: AudioContext, gain: number): GainNode {
  const node = context.createGain();
  node.gain.value = gain;
  return node;
}

function dying(context: AudioContext, at: number, loud: number, lasts: number): GainNode {
  const node = context.createGain();
  node.gain.setValueAtTime(0, at);
  node.gain.linearRampToValueAtTime(loud, at + 0.005);
  node.gain.exponentialRampToValueAtTime(0.001, at + lasts);
  return node;
}

function run(source: AudioScheduledSourceNode, { from, until }: Span): void {
  source.start(from);
  source.stop(until);
}
