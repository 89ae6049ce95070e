/** What the story plugin serves to the page. */
declare module 'virtual:story/list' {
  import type { Header } from '../core/scenario/scenario';
  import type { Bundle } from '../ink/bundle';
  export type Card = Omit<Header, 'cast' | 'facts'> & { edition: string };
  export const cards: Card[];
  export const loaders: Record<string, () => Promise<{ default: Bundle }>>;
}
declare module 'virtual:story/team' {
  import type { Team } from '../core/boundary/team';

  const team: Team;
  export default team;
}
declare module 'virtual:story/term' {
  import type { TermPlan } from '../core/term/plan';

  /** Null where no term has been laid out. */
  const term: { plan: TermPlan; edition: string } | null;
  export default term;
}
declare module 'virtual:story/cast' {
  import type { CastMember } from '../core/scenario/scenario';

  /** Also those who are declared in one scenario only. */
  const cast: CastMember[];
  export default cast;
}
declare module 'virtual:story/scope' {
  import type { Scope } from '../core/boundary/scope';

  const scope: Scope;
  export default scope;
}
declare module 'virtual:story/sources' {
  import type { Source } from '../core/boundary/scope';

  const sources: Source[];
  export default sources;
}
