/**
 * The keyboard of a visit: Enter and Space go on, 1–9 choose. Keys that belong to a control or a dialog
 * stay theirs.
 */
export interface KeyVerbs {
  goOn(): void;
  choose(number: number): void;
}

export function listenToKeys(target: EventTarget, verbs: KeyVerbs): void {
  target.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent) act(event, verbs);
  });
}

function act(event: KeyboardEvent, verbs: KeyVerbs): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const element = event.target instanceof Element ? event.target : null;
  if (element?.closest('dialog, textarea, select, input[type="search"]')) return;
  if (/^[1-9]$/.test(event.key)) verbs.choose(Number(event.key));
  const goesOn = event.key === 'Enter' || event.key === ' ';
  if (!goesOn || element?.closest('a, button, input, label, summary')) return;
  event.preventDefault();
  verbs.goOn();
}
