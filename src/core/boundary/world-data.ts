/**
 * The world a trainer can edit, read from its data files: the scope of practice, the team, the sources
 * and the people. Must not know the files or their format.
 */
import type { CastMember } from '../scenario/scenario';
import type { Scope, Source } from './scope';
import type { Team } from './team';

/** A person of the shared cast; `portrait` is the folder of `assets/portraits`. */
export interface CastEntry extends CastMember {
  pronouns?: string;
}

export interface WorldData {
  scope: Scope;
  team: Team;
  sources: Source[];
  cast: CastEntry[];
}

/** The shared cast as a scenario's header lists it. */
export function castMembers({ cast }: WorldData): CastMember[] {
  return cast.map(({ id, name, age, line, role, portrait }) => {
    return { id, name, age, line, role, portrait };
  });
}
