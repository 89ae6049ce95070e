/** Reading aloud, where the browser can. Must not know what is read. */
export function canReadAloud(): boolean {
  return 'speechSynthesis' in window && 'SpeechSynthesisUtterance' in window;
}

/** Says this instead of whatever was being said. */
export function readAloud(text: string): void {
  if (!canReadAloud()) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = 'en-GB';
  speechSynthesis.cancel();
  speechSynthesis.speak(utterance);
}

export function stopReading(): void {
  if (canReadAloud()) speechSynthesis.cancel();
}
