// The sheet that tells a reader what made the values of a saved file.
import type { Book, BookSheet, CellInput, CellValue } from '../grid/grid';
import { isFormula, textInput } from '../grid/cell-input';
import { allowedSheetName } from '../grid/sheet-name';
import { callsAddin } from './file-formula';

/** What made the values, as the add-in itself and its manifest say. */
export interface Origin {
  /** The add-in's name in both languages. */
  readonly name: Readonly<Record<'zh-CN' | 'en-US', string>>;
  readonly id: string;
  readonly version: string;
  /** What the add-in says of its build, the metadata of its functions and the rule in use; null where it gave no answer. */
  readonly build: CellValue;
  /** The rule versions that it knows, with a header row; empty where it gave no answer. */
  readonly rules: readonly (readonly CellValue[])[];
}

const aboutName = '关于本文件 About';
/** By this text in A1 the sheet is known again; a sheet of a person's that only has its name is left alone. */
const aboutTitle = '关于本文件 · About this file';

const explained = {
  formulas: [
    '带加载项公式的单元格保存了当时显示的结果。没有这个加载项就无法重新计算：Excel 在重新计算之前仍显示保存的结果，之后显示 #NAME?。',
    'Cells with formulas of the add-in carry the results that they showed when the file was saved. Without the add-in these formulas cannot be computed again: Excel goes on showing the saved results until it recalculates, then #NAME?.',
    'LibreOffice、WPS 等软件不认识这些公式：LibreOffice 一打开就把其中的数字换成 #NAME?，别的软件也可能这样。给它们用的文件，请在工作台保存时选择“LibreOffice、WPS：只存数值”。',
    'LibreOffice, WPS and others do not know these formulas: LibreOffice puts #NAME? in the place of their figures at once, others may. For them, choose "LibreOffice, WPS: values only" when saving in the workbench.',
  ],
  values: [
    '这是只存数值的副本：每个单元格都是保存时显示的结果，没有公式，不会再变。要重新计算，请用带公式的那份文件和这个加载项。',
    'This is a copy of values: every cell is what it showed when the file was saved; there are no formulas and nothing changes any more. To compute again, use the file with the formulas and the add-in.',
  ],
} as const;

/** The book with the sheet at its end, or refreshed where the book already has it. */
export function withAboutSheet(book: Book, origin: Origin, keeps: keyof typeof explained): Book {
  const others = book.sheets.filter((sheet) => !isAbout(sheet));
  const at = book.sheets.findIndex(isAbout);
  const sheet = aboutSheet(origin, keeps, others);
  if (at === -1) return { ...book, sheets: [...book.sheets, sheet] };
  const name = book.sheets[at]!.name;
  return { ...book, sheets: book.sheets.map((one, index) => (index === at ? { ...sheet, name } : one)) };
}

const isAbout = ({ name, cells }: BookSheet): boolean => name.startsWith(aboutName) && cells[0]?.[0] === aboutTitle;

function aboutSheet(origin: Origin, keeps: keyof typeof explained, others: readonly BookSheet[]): BookSheet {
  const unknown = '加载项没有回答 · the add-in did not answer';
  const formulas = others.reduce((sum, sheet) => sum + sheet.cells.reduce((count, row) => count + row.filter(callsIt).length, 0), 0);
  const facts: readonly (readonly [string, CellValue])[] = [
    ['加载项 · Add-in', `${origin.name['zh-CN']} · ${origin.name['en-US']}`],
    ['加载项版本 · Version of the add-in', origin.version],
    ['加载项编号 · Id of the add-in', origin.id],
    ['构建、函数元数据版本、所用规则 · Build, version of the functions’ metadata, rule in use', origin.build ?? unknown],
    ...(keeps === 'formulas' ? [['加载项公式（个） · Formulas of the add-in', formulas] as const] : []),
  ];
  return {
    name: allowedSheetName(
      aboutName,
      others.map(({ name }) => name),
    ),
    cells: [
      [aboutTitle],
      ...explained[keeps].map((line) => [line]),
      ['保存时会重写本表。 · This sheet is written anew at each save.'],
      [],
      ...facts.map(([label, value]) => [label, inputOf(value)]),
      [],
      ['规则版本 · Rule versions'],
      ...(origin.rules.length > 0 ? origin.rules.map((row) => row.map(inputOf)) : [[unknown]]),
    ],
    columnWidths: [420, 420],
  };
}

const callsIt = (input: CellInput): boolean => isFormula(input) && input.includes('.') && callsAddin(input.slice(1));

const inputOf = (value: CellValue): CellInput => {
  if (typeof value === 'string') return textInput(value);
  return typeof value === 'object' && value?.message !== undefined ? textInput(value.message) : value;
};
