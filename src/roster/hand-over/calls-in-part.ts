// Whether a part of a workbook calls a function of ours, wherever in its XML it keeps formulas.
import { textOfCell } from '../../files/workbook/xml-text';
import { formulaTokens } from '../../sheet/formula-tokens';

/** A tag, or what begins as one: a comment, a section of plain characters. */
const tag = /<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>?/y;
/** Of cells, charts, conditions, rules for input, a table's columns and its totals, and names. */
const formulaElement = /^<(?:[\w-]+:)?(?:f|\w*formula[12]?|definedName)(?:\s[^]*)?>$/i;
/** Of a pivot's fields and of controls. */
const formulaAttribute = /\s(?:formula|fmla\w*|textlink)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;
/** Where bars and icons of a format begin and end. */
const valueAttribute = /\sval\s*=\s*(?:"([^"]*)"|'([^']*)')/gi;

export function isAddinCalled(xml: string): boolean {
  if (/_xldudf_TUIKE_/i.test(xml)) return true;
  const mention = /TUIKE\./gi;
  for (let found = mention.exec(xml); found; found = mention.exec(xml)) {
    const open = xml.lastIndexOf('<', found.index);
    tag.lastIndex = Math.max(0, open);
    const element = tag.exec(xml)?.[0] ?? '';
    const behind = tag.lastIndex;
    const isWithin = found.index < behind;
    const next = isWithin ? behind : xml.indexOf('<', behind);
    const end = next === -1 ? xml.length : next;
    if (isWithin ? isCalledInTag(element) : formulaElement.test(element) && isCalled(xml.slice(behind, end))) return true;
    mention.lastIndex = Math.max(end, mention.lastIndex);
  }
  return false;
}

function isCalledInTag(element: string): boolean {
  if (element.startsWith('<![CDATA[')) return true;
  const patterns = /^<(?:[\w-]+:)?cfvo\s/i.test(element) ? [formulaAttribute, valueAttribute] : [formulaAttribute];
  return patterns.some((pattern) => [...element.matchAll(pattern)].some(([, double, single]) => isCalled(double ?? single ?? '')));
}

const own = /(?:^|[^\p{L}\p{N}_])TUIKE\.[A-Z]\w*\(?$/iu;

/** A text that mentions a call is none. Excel takes spaces between a function's name and its bracket. */
function isCalled(formula: string): boolean {
  const tokens = formulaTokens(textOfCell(formula).trim()).filter(({ kind }) => kind !== 'space');
  return tokens.some(({ kind, text }, at) => {
    if (kind === 'other') return /TUIKE\./i.test(text);
    return own.test(text) && (kind === 'call' || (kind === 'name' && tokens[at + 1]?.text === '('));
  });
}
