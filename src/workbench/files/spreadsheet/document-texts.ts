// Texts of an .ods as LibreOffice means them: the parser cuts blanks at either end, which are part of what stands in the cell.
const atEnd = /[ \u00a0\u3000](?=<\/text:p>)/g;
const atStart = /(<text:p(?:\s[^<>]*)?>)([\u00a0\u3000])/g;

const numbered = (blank: string): string => `&#${blank.charCodeAt(0)};`;

/** With the blanks at their ends by number, which nobody cuts; those in front LibreOffice writes as elements. */
export const withBlanksAtEnds = (content: string): string =>
  content.replace(atEnd, numbered).replace(atStart, (_, start: string, blank: string) => start + numbered(blank));
