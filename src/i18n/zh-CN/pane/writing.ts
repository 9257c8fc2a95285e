import type { WritingText } from '../../en-US/pane/writing';

export const writing: WritingText = {
  preparing: '正在读取单元格，准备要写入的内容。',
  changedSinceRead: (count, first) =>
    `读取之后有单元格改动：${count} 个，第一个是 ${first}。没有写入任何内容。请重新读取表格，看过结果后再写入。`,
  lookAgain: '重新读取表格',
  looking: '正在检查能否写入。',
  progress: (done, of) => `已写入 ${done} 行，共 ${of} 行`,
  cancel: '取消',
  cancelled: '已取消写入，工作表保持原样。',
  failed: (reason) => `没有写入任何内容：${reason}`,
  refused: (reason) => `Excel 拒绝写入：${reason}`,
  altered: (count, first) =>
    `Excel 没有照原样存下：${count} 个单元格，第一个是 ${first}，例如公式成了文本。因此没有保留写入的内容。请检查那里的数字格式，或写到别处。`,
  asBefore: '工作表保持原样。',
  left: (place) => `Excel 也拒绝恢复 ${place}，请到那里查看。`,
  written: (place) => `已写入：${place}`,

  obstacles: {
    heading: '没有写入任何内容。',
    protected: (sheet) => `工作表“${sheet}”受保护。请先撤销保护（审阅 > 撤销工作表保护），或写到别处。`,
    protectedWorkbook: '工作簿受保护，不能添加工作表。请先取消保护（审阅 > 保护工作簿）。',
    filtered: (address) => `${address} 的筛选隐藏了一些行。请先清除筛选，否则会写入看不见的行。`,
    merged: (address) => `${address} 有合并单元格。请先取消合并。`,
    filled: (count, first) => `已有内容的单元格：${count} 个，第一个是 ${first}。`,
    'in-table': (table, address) => `${address} 在 Excel 表格 ${table} 内，公式在那里不能溢出。`,
    spilled: (anchor, address) => `${anchor} 的公式溢出到 ${address}。`,
    'beyond-sheet': (rows, columns) => `地方不够：需要 ${rows} 行 ${columns} 列。`,
    'no-sheet': (sheet) => `工作表“${sheet}”已经不在了。请重新读取表格。`,
  },
  overwriteHeading: '覆盖已有内容？',
  overwriteAbout: '还没有写入任何内容。请先在工作表中看一看，或在上面另选位置。写入后一次“撤销”就能恢复。',
  overwrite: '覆盖写入',
  showFirst: '查看第一个',
  leaveThem: '保持原样',

  undo: '撤销',
  undoHeading: '连同之后的改动一起撤销？',
  undoing: '正在撤销',
  undone: '已撤销，工作表恢复原样。',
  changed: (count, first) => `写入之后又有单元格改动：${count} 个，第一个是 ${first}。撤销会丢失这些改动。`,
  undoAnyway: '仍然撤销',
  gone: (sheet) => `工作表“${sheet}”已被删除，无需撤销。`,
  from: (view) => `来自“${view}”视图`,
  elsewhere: '正在写入别的内容，进度和“取消”在视图上方。等它结束后就能写入。',
  refusedElsewhere: '没有写入：正在写入别的内容。请等它结束或取消它，再重新写入。',
  asks: '还没有写入：那里的单元格已有内容。',
  goThere: '去看看',
  understood: '知道了',

  undoCancelled: '撤销中途被取消。请再次撤销以完成。',
};
