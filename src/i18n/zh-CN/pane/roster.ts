import type { RosterText } from '../../en-US/pane/roster';

export const roster: RosterText = {
  heading: '月结名册',
  steps: { find: '数据', check: '检查', compute: '计算', result: '结果', close: '结账' },
  stale: (count, first) => `读取之后有 ${count} 个单元格改动（首个 ${first}），这里仍是改动前的数。`,
  staleHeld: (count, first) => `余额读取之后有 ${count} 个单元格改动（首个 ${first}）。`,
  change: '改',
  changeStep: (step) => `改 · ${step}`,
  rule: {
    heading: '规则版本',
    differs: (earned, day, dated, workbook) =>
      `成交额属于 ${earned}，评定时（${day}）生效的是${dated}，而本工作簿用的是${workbook}。请选择以下各步按哪个版本。`,
    label: '按哪个版本',
    workbook: (name) => `本工作簿的版本：${name}`,
    dated: (name) => `按日期：${name}`,
    none: '没有',
  },
};
