// Cells whose value is not of the type that they name: shown as the text that they hold, never as a blank and never as part of a number.
import { readBook } from '../../../src/workbench/files/read-book';
import { workbookZip } from './workbook-zip';

const opened = async (cells: string) =>
  (await readBook(workbookZip([{ name: 'a', rows: `<row r="1">${cells}</row>` }]), 'a.xlsx')).sheets[0]!;

it.each<[string, string, unknown]>([
  ['a word for a number', '<c r="A1"><v>abc</v></c>', 'abc'],
  ['a number that ends in letters', '<c r="A1"><v>12abc</v></c>', '12abc'],
  ['a number with groups', '<c r="A1" t="n"><v>1,234.5</v></c>', '1,234.5'],
  ['two points', '<c r="A1"><v>1.2.3</v></c>', '1.2.3'],
  ['what no cell can be', '<c r="A1"><v>NaN</v></c>', 'NaN'],
  ['a type that nobody knows', '<c r="A1" t="x"><v>7</v></c>', '7'],
  ['a truth value that is none', '<c r="A1" t="b"><v>maybe</v></c>', 'maybe'],
  ['a day that is none', '<c r="A1" t="d"><v>someday</v></c>', 'someday'],
  ['numbers as they are', '<c r="A1"><v>-1.5E-3</v></c>', -0.0015],
  ['numbers with blanks around', '<c r="A1"><v> 12 </v></c>', 12],
  ['without a digit in front', '<c r="A1"><v>.5</v></c>', 0.5],
  ['truth values as they are', '<c r="A1" t="b"><v>1</v></c>', true],
  ['errors as they are', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
])('%s', async (_, cell, expected) => {
  const { cells } = await opened(`${cell}<c r="B1"><v>5</v></c>`);
  expect(cells).toEqual([[expected, 5]]);
});

it('a formula that showed such a value keeps it as text', async () => {
  const { cells, values } = await opened('<c r="A1"><f>B1*2</f><v>12abc</v></c><c r="B1"><v>5</v></c>');
  expect([cells, values]).toEqual([[['=B1*2', 5]], [['12abc', 5]]]);
});

it.each(['r="$A$1"', 'r="1A"', 'r=""', 'r="A"', 'r="A0"', 'r="ABCD1"', 'r="A1:B2"'])('a place that is none: %s', async (place) => {
  const fault = await opened(`<c ${place}><v>7</v></c><c r="B1"><v>5</v></c>`).catch((error: unknown) => error);
  expect(fault).toMatchObject({ code: 'damaged' });
});
