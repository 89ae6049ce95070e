/** Why a command could not run, as one sentence for the person who typed it. */
export class CannotRun extends Error {}
