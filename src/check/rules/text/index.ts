/**
 * Every rule of the text, in the order in which their findings are said. A new rule is a new row.
 */
import type { TextRule } from '../../rule';
import { boundaryMismatch } from './boundary-mismatch';
import { labelAfterCondition } from './label-after-condition';
import { missingHeader } from './missing-header';
import { missingLabel } from './missing-label';
import { missingWhy } from './missing-why';
import { readingAgeRule } from './reading-age';
import { tagOutsideBrackets } from './tag-outside-brackets';
import { twoRatings } from './two-ratings';
import { unknownFinding } from './unknown-finding';
import { unknownLoop } from './unknown-loop';
import { unknownMood } from './unknown-mood';
import { unknownNote } from './unknown-note';
import { unknownPlace } from './unknown-place';
import { unknownRepair } from './unknown-repair';
import { unknownRole } from './unknown-role';
import { unknownSource } from './unknown-source';
import { unknownSpeaker } from './unknown-speaker';
import { unknownTag } from './unknown-tag';
import { unknownTask } from './unknown-task';
import { unknownValue } from './unknown-value';
import { unknownWhen } from './unknown-when';

export const TEXT_RULES: readonly TextRule[] = [
  missingHeader,
  tagOutsideBrackets,
  labelAfterCondition,
  twoRatings,
  boundaryMismatch,
  missingWhy,
  unknownTag,
  unknownValue,
  unknownLoop,
  unknownRepair,
  unknownMood,
  unknownPlace,
  unknownTask,
  unknownRole,
  unknownWhen,
  unknownFinding,
  unknownNote,
  unknownSource,
  unknownSpeaker,
  missingLabel,
  readingAgeRule,
];
