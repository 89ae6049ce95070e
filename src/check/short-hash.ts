/**
 * A short fingerprint of a text where no crypto is at hand (FNV-1a, 32 bits), for telling editions apart
 * while a trainer writes. The build has a longer one; the two are never compared.
 */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
