// XML of workbooks that somebody made to stop whoever reads it, by its length in characters.
const repeated = (length: number, part: string): string => part.repeat(Math.max(0, Math.floor(length / part.length)));
const rows = (length: number, row: (line: number) => string): string => {
  const written: string[] = [];
  for (let left = length, line = 1; (left -= row(line).length) >= 0; line++) written.push(row(line));
  return `<worksheet><sheetData>${written.join('')}</sheetData></worksheet>`;
};
const oneRow = (cells: string): string => `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`;

export const hostileSheets: Readonly<Record<string, (length: number) => string>> = {
  'rows without cells': (length) => rows(length, (line) => `<row r="${line}"></row>`),
  'rows without their end': (length) => rows(length, (line) => `<row r="${line}">`),
  'cells without values': (length) => rows(length, (line) => `<row r="${line}"><c r="A${line}"><f>1</f></c></row>`),
  'cells in one row without values': (length) => oneRow(repeated(length, '<c><f/></c>')),
  'cells without their end': (length) => oneRow(repeated(length, '<c r="A1">')),
  'cells without their end but the last': (length) => oneRow(`${repeated(length, '<c r="A1">')}</c>`),
  'values without their end': (length) => oneRow(repeated(length, '<c><v></c>')),
  'values without their end but the last': (length) => oneRow(`${repeated(length, '<c><v></c>')}</v>`),
  'tags that are never closed': (length) => oneRow(repeated(length, '<c ')),
  'attributes without quotes': (length) => oneRow(`<c ${repeated(length, 'r= ')}></c>`),
  'attributes without their end': (length) => oneRow(repeated(length, `<c r="A1'></c>`)),
  'elements that begin like cells': (length) => oneRow(repeated(length, '<col/>')),
  'cells in the last column': (length) => rows(length, (line) => `<row r="${line}"><c r="XFD${line}"/></row>`),
  'the last row alone': () => '<worksheet><sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData></worksheet>',
  'a text of runs': (length) => oneRow(`<c t="inlineStr"><is>${repeated(length, '<t/>')}</is></c>`),
  'a text of spoken runs': (length) => oneRow(`<c t="inlineStr"><is>${repeated(length, '<rPh>')}<t>x</t></is></c>`),
  'a text of entities': (length) => oneRow(`<c t="str"><v>${repeated(length, '&#x1F600;&amp;&lol;&')}</v></c>`),
  'a text of escapes': (length) => oneRow(`<c t="str"><v>${repeated(length, '_x000D_x000D_x')}</v></c>`),
  'a number of many digits': (length) => oneRow(`<c><v>${repeated(length, '9')}</v></c>`),
  'no rows': (length) => `<worksheet>${repeated(length, '<a>')}`,
  'a name that is long': (length) => `<${repeated(length, 'a')}`,
};
