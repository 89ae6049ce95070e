/** The four data files of a world as small as it can be, for tests that spoil one line of it. */
import type { DataText } from '../../src/data/read-world-data';

export type FileName = 'scope' | 'team' | 'sources' | 'cast';

export const SMALL_WORLD: Record<FileName, string> = {
  scope: `checked: 2026-11

topics:
  - id: feet
    title: Feet

tasks:
  - id: look-at-feet
    words: Look at feet and say what you see
    topic: feet
    colour: own
    source: C6
    mark: seen

  - id: name-an-ulcer
    words: Say what a wound is
    topic: feet
    colour: beyond
    source: C6
    mark: design
    say: I can see broken skin; somebody must look at it.
    also: [ulcer, sore]
`,
  team: `service: Wending Fen Integrated Diabetes Service

rungs:
  - id: topic
    title: Colleagues by topic
    words: Ring them about their own subject.

urgencies:
${['now', 'before-leaving', 'today', 'next-day', 'routine'].map(urgency).join('')}
requests:
  - id: speak-to-them
    words: Please speak to them
    kind: act

roles:
  - id: foot-service
    title: Foot protection service
    person: Mateusz Zając, podiatrist
    cast: Mateusz
    rung: topic
    registered: HCPC
    takes:
      - Any skin broken on the foot
    asks:
      - Triage this foot
    hours: Monday to Friday
    reach: The foot referral line
    response: Answers while you wait
    direct: true
    answers: Foot protection, Mateusz.
    unexpected: It goes in the book.
    source: C6
    mark: seen

  - id: "111"
    title: NHS 111
    person: Tom
    rung: topic
    takes: [Urgent, and the surgery is shut]
    asks: []
    hours: Always
    reach: Ring 111
    response: Within minutes
    direct: true
    answers: You're through to 111.
    unexpected: I've noted that.
    source: C6
    mark: design
`,
  sources: `sources:
  - id: C6
    title: Diabetic foot problems
    grade: A
    depth: recommendations
    group: clinical
    checked: 2026-11
`,
  cast: `people:
  - id: Derek
    name: Derek Pocock
    age: 71
    line: retired drainage-board man
    pronouns: he
    portrait:
      head: short1
      skin: "#eebf97"

  - id: Mateusz
    name: Mateusz Zając
    role: foot-service
`,
};

function urgency(id: string, index: number): string {
  const fields = [`code: T${index}`, `title: ${id}`, 'words: By then.', 'say: Soon.'];
  return `  - id: ${id}\n${fields.map((field) => `    ${field}\n`).join('')}\n`;
}

export function filesOf(texts: Record<FileName, string | null>): DataText[] {
  return Object.entries(texts).map(([name, text]) => ({ path: `story/${name}.yaml`, text }));
}
