// The workbench's own words. What the add-in says is the add-in's.
import type { FileStep } from '../files/step';
import type { ErrorName } from '../grid/grid';
import type { WorkbenchLanguage } from './choices';

const zhCN = {
  open: '打开…',
  save: '保存',
  blanks: '空单元格传为',
  blanksNull: 'null（网页版）',
  blanksZero: '0（桌面版）',
  testing: '测试',
  testingHint: '给测试者：本页扮演哪一种 Excel',
  excel: 'Excel 的版本（重新载入本页）',
  excelNewest: '最新',
  excelOldest: '清单允许的最旧',
  hint: '试一试：在 G2 输入 =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))，一次算出 200 家的保证金；要做月末核定，请在右侧窗格打开“名册”。',
  closeHint: '关闭提示',
  language: '语言',
  theme: '浅色或深色',
  closePane: '关闭窗格',
  loading: '正在打开表格…',
  about: '关于这个替身',
  sample: '示例名单.xlsx',
  ready: '就绪',
  computing: '计算中…',
  starting: '加载项启动中…',
  opening: (name: string) => `正在打开“${name}”`,
  saving: (name: string) => `正在保存“${name}”`,
  steps: {
    reading: '读取文件…',
    parsing: '解析内容…',
    filling: '填入表格…',
    collecting: '收集单元格…',
    writing: '写成工作簿…',
    packing: '压缩…',
  } satisfies Record<FileStep, string>,
  keepTitle: '公式怎样保存？',
  keepText: [
    'Excel：带公式——装有这个加载项的 Excel 和工作台用这一份，公式还会继续计算。不要用 LibreOffice、WPS 打开它：它们不认识这些公式，LibreOffice 会把数字换成 #NAME?，WPS 也可能这样。',
    'LibreOffice、WPS：只存数值——另存一份副本，每个单元格就是现在显示的结果，任何软件打开都是这些数字，但不会再计算。',
  ],
  keepFormulas: 'Excel：带公式',
  keepValues: 'LibreOffice、WPS：只存数值',
  valuesOf: (name: string) => `${name}（数值）`,
  close: '知道了',
  cancel: '取消',
  discard: '不保存',
  saveFirst: '先保存',
  unsavedTitle: '当前工作簿有未保存的改动',
  unsaved: (name: string) => `“${name}”的改动还没有保存。打开另一个文件之前要先保存吗？`,
  openFailed: (name: string) => `打不开“${name}”`,
  openedWith: (name: string) => `“${name}”已打开，请留意`,
  saveFailed: (name: string) => `“${name}”没有保存`,
  kept: '已打开的工作簿保持原样。',
  unexpected: (what: string) => `出现了意料之外的问题：${what}。请重新载入页面再试；若仍然如此，请把这句话告诉维护者。`,
  noAddin: '没有找到加载项的构建结果。\n请先运行 npm run build，再重新载入本页。',
  notStarted: '加载项 30 秒内没有启动。请重新载入本页；若仍然如此，请打开浏览器的控制台查看原因。',
  aboutTitle: '这是 Excel 的替身',
  aboutText: [
    '表格由 Univer 显示和计算。加载项是构建出来、将要发布的那一份，它通过微软自己的 office.js 与本页对话，和在 Excel 里一样。',
    '所以这里能证明加载项与 office.js 相符，但不能证明与 Excel 的计算引擎相符：空单元格、溢出和类型转换是按微软的文档模拟的。',
    '文件只在本机打开和保存，不会上传。',
  ],
  errors: {
    '#BUSY!': '正在等待加载项的结果。',
    '#SPILL!': '结果要占用的单元格里已有内容，请先腾出位置。',
    '#NAME?': '没有这个名称的函数。',
    '#REF!': '引用的单元格已不存在。',
    '#DIV/0!': '除数为零或为空。',
    '#N/A': '没有可用的值。',
    '#NUM!': '数字超出可计算的范围。',
    '#NULL!': '两个区域没有交集。',
    '#CALC!': '无法得出结果。',
    '#VALUE!': '参数的类型不对。',
  } satisfies Record<ErrorName, string>,
};

export type WorkbenchWords = typeof zhCN;

const enUS: WorkbenchWords = {
  open: 'Open…',
  save: 'Save',
  blanks: 'Blank cells as',
  blanksNull: 'null (web)',
  blanksZero: '0 (desktop)',
  testing: 'Testing',
  testingHint: 'For testers: which Excel this page plays',
  excel: 'Version of Excel (loads the page again)',
  excelNewest: 'newest',
  excelOldest: 'oldest that the manifest allows',
  hint: 'Try it: type =IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201)) into G2 for the deposits of all 200 agencies; for the month end open “Roster” in the pane.',
  closeHint: 'Close the hint',
  language: 'Language',
  theme: 'Light or dark',
  closePane: 'Close the pane',
  loading: 'Opening the grid…',
  about: 'About this stand-in',
  sample: 'Sample roster.xlsx',
  ready: 'Ready',
  computing: 'Computing…',
  starting: 'Starting the add-in…',
  opening: (name) => `Opening “${name}”`,
  saving: (name) => `Saving “${name}”`,
  steps: {
    reading: 'Reading the file…',
    parsing: 'Parsing…',
    filling: 'Filling the grid…',
    collecting: 'Collecting the cells…',
    writing: 'Writing the workbook…',
    packing: 'Packing…',
  },
  keepTitle: 'How are formulas saved?',
  keepText: [
    'Excel, with formulas: for Excel with this add-in, and for the workbench; the formulas go on computing. Not for LibreOffice or WPS, which do not know these formulas: LibreOffice puts #NAME? in the place of the figures, WPS may.',
    'LibreOffice, WPS, values only: a copy in which every cell is what it shows now. Every program shows the same figures, and nothing in it is computed any more.',
  ],
  keepFormulas: 'Excel: with formulas',
  keepValues: 'LibreOffice, WPS: values only',
  valuesOf: (name) => `${name} (values)`,
  close: 'Close',
  cancel: 'Cancel',
  discard: "Don't save",
  saveFirst: 'Save first',
  unsavedTitle: 'The open workbook has unsaved changes',
  unsaved: (name) => `Changes to “${name}” are not saved. Save them before another file is opened?`,
  openFailed: (name) => `“${name}” cannot be opened`,
  openedWith: (name) => `“${name}” is open; please note`,
  saveFailed: (name) => `“${name}” was not saved`,
  kept: 'The open workbook is as it was.',
  unexpected: (what) =>
    `Something unexpected went wrong: ${what}. Load the page again; if it comes back, tell the maintainers this sentence.`,
  noAddin: 'The built add-in was not found.\nRun npm run build, then load this page again.',
  notStarted: "The add-in has not started within 30 seconds. Load this page again; if it comes back, look into the browser's console.",
  aboutTitle: 'This stands in for Excel',
  aboutText: [
    "Univer shows and computes the grid. The add-in is the build that ships; it talks to this page through Microsoft's own office.js, as it does in Excel.",
    "So this page proves the add-in against office.js, and not against Excel's calculation engine: blanks, spills and conversions are modelled from Microsoft's documentation.",
    'Files are opened and saved on this machine only; nothing is uploaded.',
  ],
  errors: {
    '#BUSY!': "Waiting for the add-in's answer.",
    '#SPILL!': 'There is something in the cells that the answer needs: clear them first.',
    '#NAME?': 'There is no function of this name.',
    '#REF!': 'The cells referred to do not exist any more.',
    '#DIV/0!': 'The divisor is zero or blank.',
    '#N/A': 'No value is available.',
    '#NUM!': 'The number is outside the range that can be computed.',
    '#NULL!': 'The two ranges have no cell in common.',
    '#CALC!': 'No answer could be computed.',
    '#VALUE!': 'An argument is of the wrong type.',
  },
};

export const wordsIn: Readonly<Record<WorkbenchLanguage, WorkbenchWords>> = { 'zh-CN': zhCN, 'en-US': enUS };

/** Puts the words into every element that names one: data-word as its text, data-title as its tooltip. */
export function showWords(words: WorkbenchWords, root: ParentNode): void {
  const texts = words as unknown as Readonly<Record<string, unknown>>;
  const textOf = (name = '') => (typeof texts[name] === 'string' ? texts[name] : '');
  for (const element of root.querySelectorAll<HTMLElement>('[data-word]')) element.textContent = textOf(element.dataset['word']);
  for (const element of root.querySelectorAll<HTMLElement>('[data-title]')) {
    element.title = textOf(element.dataset['title']);
    if (element.matches('button, fieldset')) element.setAttribute('aria-label', element.title);
  }
}
