/**
 * One thing to try on the next visit: the gravest finding first, then the weakest competency.
 * Words only; must not know the page.
 */
import type { Skill } from '../scenario/vocabulary';
import type { EscalationReview } from './calls';
import type { DecisionReview } from './decisions';
import { type SkillProfile, weakestSkill } from './profile';

export interface NextThing {
  /** What it answers: the gate, a call, a promise, a competency, or nothing lost. */
  about: 'gate' | 'under' | 'over' | 'words' | 'boundary' | 'loops' | Skill | 'stretch';
  words: string;
}

interface Findings {
  gate: { holds: boolean };
  decisions: readonly DecisionReview[];
  escalation: EscalationReview;
  profile: readonly SkillProfile[];
  openLoops: number;
}

const WORDS: Record<NextThing['about'], string> = {
  gate: 'Before you say the kind thing, ask: is this mine to say? If not, say whose it is, and when they will hear.',
  under:
    'When a worry is bigger than your role, ring while you are still there. Name one person and one time.',
  over: 'Before you ring, say to yourself what you have seen and what you need by when. If nothing is needed today, write it down for the meeting.',
  words:
    'Say the one worrying thing first, then who and where, then what you need and by when. Ask for it back.',
  boundary: 'Look once at the scope card for the thing you are most tempted to help with.',
  loops: 'Before you leave the road, read your open promises. Each needs a name and a time.',
  explain:
    'Ask what they were told before you explain. Then read out the recorded reason, and let them say it back.',
  negotiate: 'Ask what would have to be true for a yes, before you offer anything.',
  escalate: 'Say whom you would call and how soon, before you look at your options.',
  link: 'Tell the person who will ring them, and by what time, and write it where they can see it.',
  relate: 'Leave one silence alone. See what comes.',
  monitor: 'Ask for one number you have not seen yourself, and write down how you know it.',
  navigate:
    'Find out what stands in the way at home: the road, the shift, the neighbour, the signal.',
  stretch: 'Play it once more in Check mode, or take the road you did not take.',
};

const LOW_WORDS = 60;

export function nextThing(found: Findings): NextThing {
  const about = firstThat(found);
  return { about, words: WORDS[about] };
}

function firstThat(found: Findings): NextThing['about'] {
  const { escalation } = found;
  if (!found.gate.holds) return 'gate';
  if (escalation.under > 0) return 'under';
  if (found.decisions.some((decision) => decision.oversteps)) return 'boundary';
  if (escalation.over > 0) return 'over';
  if (escalation.calls.some((call) => call.words && call.words.percent < LOW_WORDS)) return 'words';
  if (found.openLoops > 0) return 'loops';
  return weakestSkill(found.profile) ?? 'stretch';
}
