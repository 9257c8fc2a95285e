// What is wrong, what was seen, what to do: one sentence set per code, in both languages.

type Words = Record<'zh-CN' | 'en-US', (seen: string) => string>;

export const faultWords = {
  empty: {
    'zh-CN': (seen) => `文件是空的（${seen}）。请选择至少有一个单元格有内容的文件。`,
    'en-US': (seen) => `The file is empty (${seen}). Choose a file in which at least one cell is filled.`,
  },
  'not-spreadsheet': {
    'zh-CN': (seen) => `这不是电子表格：文件内容是${seen}。请选择 .xlsx、.xls、.xlsb、.ods 或 .csv 文件，或先在 Excel 中另存为 .xlsx。`,
    'en-US': (seen) =>
      `This is not a spreadsheet: the content is ${seen}. Choose an .xlsx, .xls, .xlsb, .ods or .csv file, or save it as .xlsx in Excel first.`,
  },
  password: {
    'zh-CN': (seen) => `文件设有密码（${seen}），无法读取。请在 Excel 中用密码打开，取消密码后另存为 .xlsx 再试。`,
    'en-US': (seen) =>
      `The file is protected by a password (${seen}) and cannot be read. Open it in Excel with the password, remove the password, save it as .xlsx and try again.`,
  },
  'other-workbook': {
    'zh-CN': (seen) => `这里不能读取这种格式的工作簿：${seen}。请在制作它的软件中另存为 .xlsx 再试。`,
    'en-US': (seen) => `Workbooks of this format cannot be read here: ${seen}. Save it as .xlsx in the program that made it and try again.`,
  },
  damaged: {
    'zh-CN': (seen) => `工作簿已损坏：${seen}。请重新下载或重新传送；若仍打不开，请用 Excel 的“打开并修复”另存一份。`,
    'en-US': (seen) =>
      `The workbook is damaged: ${seen}. Download or send it again; if it still does not open, use "Open and Repair" in Excel and save a copy.`,
  },
  'no-workbook': {
    'zh-CN': (seen) => `这是一个压缩包，里面没有 Excel 工作簿（内有：${seen}）。请先解压，再选择其中的 .xlsx 或 .csv 文件。`,
    'en-US': (seen) =>
      `This is a zip archive without an Excel workbook in it (it holds: ${seen}). Unpack it and choose the .xlsx or .csv file inside.`,
  },
  'too-large': {
    'zh-CN': (seen) => `文件过大：${seen}。请只保留需要的工作表和行，或拆分成几个文件。`,
    'en-US': (seen) => `The file is too large: ${seen}. Keep only the sheets and rows that are needed, or split it into several files.`,
  },
  undecodable: {
    'zh-CN': (seen) => `无法辨认文本的编码：${seen}。请在 Excel 中另存为“CSV UTF-8（逗号分隔）”，或指定正确的编码后再试。`,
    'en-US': (seen) =>
      `The encoding of the text could not be recognised: ${seen}. Save it as "CSV UTF-8 (comma delimited)" in Excel, or name the right encoding and try again.`,
  },
  'open-quote': {
    'zh-CN': (seen) => `CSV 中有一个双引号没有收尾：${seen}。请在那里补上双引号；文字中的双引号要写成两个。`,
    'en-US': (seen) => `A double quote in the CSV is never closed: ${seen}. Close it there; a double quote inside a text is written twice.`,
  },
  'unknown-extension': {
    'zh-CN': (seen) =>
      `不认识这种文件：${seen}。请选择 .xlsx、.xlsm、.xls、.xlsb、.ods 或 .csv 文件（文本文件也可以是 .tsv、.txt，网页可以是 .html）。`,
    'en-US': (seen) =>
      `This kind of file is not known here: ${seen}. Choose an .xlsx, .xlsm, .xls, .xlsb, .ods or .csv file (text may also be .tsv or .txt, a web page .html).`,
  },
  'sheet-name': {
    'zh-CN': (seen) =>
      `Excel 不接受这个工作表名：${seen}。请改名：1 到 31 个字，不含 [ ] : * ? / \\，首尾不是单引号，不与其他表重名，不叫 History。`,
    'en-US': (seen) =>
      `Excel does not accept this sheet name: ${seen}. Rename the sheet: 1 to 31 characters, none of [ ] : * ? / \\, no apostrophe at either end, unlike every other sheet's, and not History.`,
  },
  'too-long': {
    'zh-CN': (seen) => `Excel 的单元格装不下：${seen}。请缩短（文字至多 32,767 个字符，公式至多 8,192 个）。`,
    'en-US': (seen) => `Excel cannot hold this in a cell: ${seen}. Shorten it (texts up to 32,767 characters, formulas up to 8,192).`,
  },
} satisfies Record<string, Words>;

export type FileFaultCode = keyof typeof faultWords;
