// Fingerprints of a close. Hashing is the platform’s (crypto.subtle) and handed in.
import { canonicalClose } from './sheet/canonical';

/** SHA-256 of a text in UTF-8, 64 hexadecimal digits in small letters. */
export type Sha256 = (text: string) => Promise<string>;

export const closeFingerprint = (lines: readonly string[], rows: readonly string[], sha256: Sha256): Promise<string> =>
  sha256(canonicalClose(lines, rows));

const checkLength = 6;
const codeLength = 8;

/** Eight characters that stand on every list, message and printed page. */
export const closeCode = (fingerprint: string): string => fingerprint.slice(0, codeLength);

/** A close code as people copy it; null where it is none. */
export function readCloseCode(typed: string): string | null {
  const code = typed.replace(/[\s-]/g, '').toLowerCase();
  return /^[0-9a-f]{8}$/.test(code) ? code : null;
}

const atOnce = 500;

interface ChecksOptions {
  readonly onProgress?: (done: number) => void;
  /** Awaited between slices; rejects to cancel. */
  readonly pause?: (() => Promise<void>) | undefined;
}

/** The first six characters of each text’s fingerprint. */
export async function checksOf(texts: readonly string[], sha256: Sha256, { onProgress, pause }: ChecksOptions = {}): Promise<string[]> {
  const checks: string[] = [];
  for (let done = 0; done < texts.length; done += atOnce) {
    const part = await Promise.all(texts.slice(done, done + atOnce).map(sha256));
    for (const fingerprint of part) checks.push(fingerprint.slice(0, checkLength));
    onProgress?.(checks.length);
    await pause?.();
  }
  return checks;
}
