// Formulas as files keep them, and as Excel hands them over to an add-in, as far as our calls and the texts in their place need it.
import { formulaTokens } from '../../sheet/formula-tokens';

// Excel for the web and for Windows write an add-in's function so, in capitals or not (OfficeDev/office-js #5611, #4811).
const fileName = /^(?:_xlfn\.|_xll\.)*(?:_xldudf_TUIKE_|TUIKE\.)([A-Z][A-Z0-9]*)\($/i;

/** What of a file's XML may hold a call of ours: text that mentions one, too. */
export const mentionsAddin = (xml: string): boolean => /_xldudf_TUIKE_|TUIKE\./i.test(xml);

/** With its "=". @param text as the file has it */
export function formulaInFile(text: string): string {
  return `=${withCalls(text, (call) => {
    const own = fileName.exec(call);
    return own ? `TUIKE.${own[1]!.toUpperCase()}(` : call.replace(/^_xlfn\.(?=IFNA\($)/i, '');
  })}`;
}

/** Without its "=". IFNA came after Excel 2007 ([MS-XLSX] 2.2.2); what else did, the file's own text has written so. */
export const formulaForFile = (formula: string): string => withCalls(formula.slice(1), (call) => call.replace(/^IFNA\($/i, '_xlfn.$&'));

const withCalls = (text: string, change: (call: string) => string): string =>
  formulaTokens(text)
    .map((token) => (token.kind === 'call' ? change(token.text) : token.text))
    .join('');
