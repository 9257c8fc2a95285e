import type { RosterComputeText } from '../../../en-US/pane/roster/compute';

export const rosterCompute: RosterComputeText = {
  basis: (rule, rows) => `按${rule}计算，共 ${rows} 行。`,

  what: '写入哪些结果',
  answers: {
    tier: '档位',
    deposit: '应缴保证金',
    topUp: '按档位应补缴',
    shortfall: '按余额应补缴',
    surplus: '余额多出',
    headroom: '距下一档',
    check: '核对',
    explain: '说明',
  },
  needs: {
    gmv: '需要成交额一列：请在“数据”里选定。',
    prevTier: '需要已缴档位一列：请在“数据”里选定。',
    held: '需要保证金余额一列：请在“数据”里选定。',
  },
  nothing: '请至少选择一项。',

  more: (how) => `更多：${how}`,
  how: '写入方式',
  hows: {
    spill: '每列一个公式',
    cells: '每个单元格一个公式',
    values: '只写数值',
  },
  aboutHow: {
    spill: '随数据和本工作簿的规则更新，速度最快。',
    cells: '随数据和本工作簿的规则更新，可用在 Excel 表格内。',
    values: '以后不再变化；表头写明规则版本和日期。',
  },
  noSpillInTable: 'Excel 表格内公式不能溢出，因此每个单元格各写一个公式。',
  noSpills: '此 Excel 不支持公式溢出，因此每个单元格各写一个公式。',
  manyFormulas: (formulas) => `共 ${formulas} 个公式，Excel 可能会停顿几分钟。请改用每列一个公式，或只写数值。`,

  where: '写入位置',
  wheres: {
    beside: '数据右侧',
    selection: (column) => `从选中的列起（${column} 列）`,
    table: (table) => `作为 Excel 表格 ${table} 的新列`,
    sheet: '新工作表',
  },
  sheetName: '名册结果',
  goesTo: (place) => `写入 ${place}。`,
  goesToSheet: (columns) => `新工作表以${columns}开头，每一行都看得出是谁。`,
  selectionElsewhere: (sheet) => `请在工作表“${sheet}”中选一个单元格。`,
  noHeader: '表格没有表头行，因此不写表头。',

  leftOut: (rows) => `不计入的行（合计等）不写任何内容：${rows} 行。`,
  split: (parts) => `各行之间有合计，因此每列分 ${parts} 段，每段一个公式。`,
  blanks: '成交额为空的行，结果也为空。',

  tooLong: (megabytes) => `所有行的文字合计约 ${megabytes} MB；网页版 Excel 不接受超过 5 MB 的公式结果。`,
  sentencesAsValues: '文字列只写数值',
  sentencesStay: '文字以后不再变化，金额列仍为公式。',

  preview: '前几行',
  row: (row) => `第 ${row} 行`,
  blank: '（空）',
  previewFailed: (reason) => `无法预览：${reason}`,

  inTheWay: '写入位置有阻碍',
  wouldAsk: '覆盖之前会先询问。',
  asking: '正在检查写入位置……',
  notAsked: (reason) => `Excel 没有告知写入位置的情况：${reason}`,

  write: (columns, rows) => `写入 ${columns} 列，${rows} 行`,
  withoutWriting: '不写入，直接看结果',
  noRows: '没有一行有成交额',
  lineWritten: (rows) => `已写入，${rows} 行`,
  lineNothing: '没有写入',

  checking: '正在核对全部各行……',
  asExpected: (rows) => `全部 ${rows} 行一致`,
  differs: (cell, shown, expected) =>
    `${cell} 显示 ${shown}，而预期为 ${expected}。Excel 可能还在计算，或有单元格在此期间变动；使用前请先核对。`,
  notComputed: (cell: string) => `Excel 还在计算，${cell} 暂时不是应有的数。请算完后再看工作表。`,
  notCompared: (reason) => `无法核对写入的单元格：${reason}`,
};
