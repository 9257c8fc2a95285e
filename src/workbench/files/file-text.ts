import { FileFault } from './file-fault';

const longestText = 32_767;
const longestFormula = 8_192;

/** What may have to be written otherwise; most texts have none of it. */
const special = /_x|[\uD800-\uDFFF\uFFFE\uFFFF]/;

/**
 * A text as a workbook file keeps it, beyond what hucre escapes by itself: a text that looks like an escape (`_x0041_`),
 * and characters that XML or UTF-8 have no place for. Refuses (FileFault) texts longer than a cell holds.
 */
export function fileText(text: string, place: () => string): string {
  if (text.length > longestText) throw tooLong(text.length, place());
  if (!special.test(text)) return text;
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_').replace(/[\uFFFE\uFFFF]|\p{Cs}/gu, (character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase();
    return `_x${code.padStart(4, '0')}_`;
  });
}

/** Refuses (FileFault) a formula that Excel would call too long; `formula` is as the file keeps it. */
export function checkedFormula(formula: string, place: () => string): string {
  if (formula.length > longestFormula) throw tooLong(formula.length, place());
  return formula;
}

const tooLong = (length: number, place: string): FileFault =>
  new FileFault('too-long', { 'zh-CN': `${place} 有 ${length} 个字符`, 'en-US': `${place} has ${length} characters` });
