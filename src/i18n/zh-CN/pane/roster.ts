import type { RosterText } from '../../en-US/pane/roster';

export const roster: RosterText = {
  heading: '月结名册',
  steps: { find: '数据', check: '检查', compute: '计算', result: '结果', close: '结账' },
  stale: (count, first) => `${count} 个单元格已改动（首个 ${first}），以下是改动前的数。`,
  staleHeld: (count, first) => `${count} 个余额已改动（首个 ${first}）。`,
  change: '改',
  changeStep: (step) => `改 · ${step}`,
  rule: {
    heading: '规则版本',
    differs: (earned, day, dated, workbook) => `${earned} 的成交额在 ${day} 评定，当时生效的是${dated}，本工作簿用${workbook}。请选择。`,
    label: '版本',
    workbook: (name) => `本工作簿：${name}`,
    dated: (name) => `按日期：${name}`,
    none: '没有',
  },
};
