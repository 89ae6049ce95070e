/**
 * Whether the scenarios measure what they claim: judgement ends in the top band with the gate standing, every
 * naive rule does clearly worse in every skill, and never calling is not safe. Each failing is a sentence.
 * Must not know how the plays were made.
 */
import { EXPERT, NAIVE } from './policy';
import type { PolicyRow } from './tally';

/** Design: of 100 marks. */
export const TOP_BAND = 0.9;
/** Design: so much less is clearly worse. */
export const CLEARLY = 0.15;
/** Never calling falls through the gate in at least this share of plays. */
export const FALLS = 0.1;

/** Empty when judgement is what the scenarios reward. */
export function failings(rows: readonly PolicyRow[]): string[] {
  const expert = rowNamed(rows, EXPERT.id);
  if (!expert) return ['No expert played, so there is nothing to hold the others against.'];
  return [
    ...ofExpert(expert),
    ...NAIVE.flatMap((id) => ofNaive(rowNamed(rows, id), expert)),
    ...ofNeverCalling(rowNamed(rows, 'never-calls')),
  ];
}

function rowNamed(rows: readonly PolicyRow[], id: string): PolicyRow | undefined {
  return rows.find(({ policy }) => policy.id === id);
}

function ofExpert({ share, gateHolds }: PolicyRow): string[] {
  const said: string[] = [];
  if (share < TOP_BAND)
    said.push(
      `The expert, who follows the key, earns only ${percent(share)} of the marks. The top band begins at ${percent(TOP_BAND)}: somewhere the key leads into trouble.`,
    );
  if (gateHolds < 1)
    said.push(
      `The expert falls through the safety gate in ${percent(1 - gateHolds)} of the plays: somewhere a best answer is unsafe, or leads where no answer is safe.`,
    );
  return said;
}

function ofNaive(row: PolicyRow | undefined, expert: PolicyRow): string[] {
  if (!row) return [];
  return expert.skills.flatMap(({ skill, share }) => {
    const own = row.skills.find((one) => one.skill === skill)?.share ?? 0;
    if (share - own >= CLEARLY) return [];
    return [
      `Who ${row.policy.words} earns ${percent(own)} of the marks for ${skill}, and the expert ${percent(share)}: that is not clearly worse, so this rule alone would do.`,
    ];
  });
}

function ofNeverCalling(row: PolicyRow | undefined): string[] {
  if (!row || 1 - row.gateHolds >= FALLS) return [];
  return [
    `Who ${row.policy.words} falls through the safety gate in only ${percent(1 - row.gateHolds)} of the plays: nothing here needs a call.`,
  ];
}

export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
