/** What the development server tells the page of the check: the names of the messages, and their content. */

/** From the server: the warnings that stand open now. */
export const FINDINGS = 'local-terrain:findings';
/** From a page that has just come. */
export const ASK = 'local-terrain:ask';

export interface DevFindings {
  /** One text for each warning, as on the terminal. */
  warnings: string[];
}
