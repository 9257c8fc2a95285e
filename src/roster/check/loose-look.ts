/** What a company is; who means it often leaves it out. */
const legalForm = /(?:股份|责任)?有限(?:责任)?公司$|(?<=.{2})(?:co,?ltd|ltd|inc|llc)$/;
const punctuation = /[\s\-_.,·•'’`´&/\\|‐-―－—]+/gu;
const bracketed = /^([^()]*)\(([^()]*)\)(.*)$/;

/**
 * An agency's folded id or name without what people overlook: zeros in front, spaces and dashes, the legal form, brackets around a city, which
 * they put before or behind, the letter O among digits.
 */
export function looseLook(key: string): string {
  const plain = key.replace(punctuation, '');
  if (/^\d+$/.test(plain)) return plain.replace(/^0+(?=\d)/, '');
  const [, before = '', inside = '', behind = ''] = bracketed.exec(plain) ?? [];
  const open = (inside === '' ? plain : `${inside}${before}${behind}`).replace(legalForm, '');
  return /\d/.test(open) && /^[a-z\d]+$/.test(open) ? open.replace(/o(?=\d)|(?<=\d)o/g, '0').replace(/(?<=\d)[il](?=\d)/g, '1') : open;
}
