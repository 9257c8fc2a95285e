import type { RosterComputeText } from '../../../en-US/pane/roster/compute';

export const rosterCompute: RosterComputeText = {
  basis: (rule, rows) => `按${rule}，${rows} 行。`,

  what: '写入',
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
    gmv: '先在“数据”选成交额列。',
    prevTier: '先在“数据”选已缴档位列。',
    held: '先在“数据”选余额列。',
  },
  nothing: '请至少选一项。',

  more: (how) => `更多：${how}`,
  how: '写入方式',
  hows: {
    spill: '每列一个公式',
    cells: '每格一个公式',
    values: '只写数值',
  },
  aboutHow: {
    spill: '随数据和规则更新。',
    cells: '随数据和规则更新，可在表格内。',
    values: '不再变化；表头写明规则、日期。',
  },
  noSpillInTable: '表格内不能溢出，每格一个。',
  noSpills: '此 Excel 不能溢出，每格一个。',
  manyFormulas: (formulas) => `${formulas} 个公式，Excel 可能停顿几分钟。请改用每列一个或数值。`,

  where: '写入位置',
  wheres: {
    beside: '数据右侧',
    selection: (column) => `从 ${column} 列起`,
    table: (table) => `表格 ${table} 的新列`,
    sheet: '新工作表',
  },
  sheetName: '名册结果',
  goesTo: (place) => `写入 ${place}。`,
  goesToSheet: (columns) => `另带：${columns}。`,
  selectionElsewhere: (sheet) => `请在“${sheet}”选一个单元格。`,
  noHeader: '没有表头，不写。',

  leftOut: (rows) => `合计等 ${rows} 行留空。`,
  split: (parts) => `有合计行，每列 ${parts} 段公式。`,
  blanks: '成交额为空，结果为空。',

  tooLong: (megabytes) => `文字约 ${megabytes} MB，网页版 Excel 最多 5 MB。`,
  sentencesAsValues: '文字列只写数值',
  sentencesStay: '文字不再变，金额仍为公式。',

  preview: '前几行',
  row: (row) => `第 ${row} 行`,
  blank: '（空）',
  previewFailed: (reason) => `无法预览：${reason}`,

  inTheWay: '有阻碍',
  wouldAsk: '覆盖之前会询问。',
  asking: '正在检查写入位置……',
  notAsked: (reason) => `写入位置未能检查：${reason}`,

  write: (columns, rows) => `写入 ${columns} 列，${rows} 行`,
  withoutWriting: '不写入，看结果',
  noRows: '没有一行有成交额',
  lineWritten: (rows) => `已写入，${rows} 行`,
  lineNothing: '没有写入',

  checking: '正在核对……',
  asExpected: (rows) => `全部 ${rows} 行一致`,
  differs: (cell, shown, expected) => `${cell} 显示 ${shown}，应为 ${expected}。可能还在计算，请核对后再用。`,
  notComputed: (cell: string) => `Excel 还在计算 ${cell}，请稍后再看。`,
  notCompared: (reason) => `未能核对：${reason}`,
};
