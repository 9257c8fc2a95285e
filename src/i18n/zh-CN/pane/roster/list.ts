import type { RosterListText } from '../../../en-US/pane/roster/list';

export const rosterList: RosterListText = {
  shown: (shown, of) => `已显示 ${shown} / ${of} 条`,
  more: (count) => `再显示 ${count} 条`,
  row: (row) => `第 ${row} 行`,
  select: (row) => `选中第 ${row} 行`,
  notSelected: (reason) => `Excel 没有选中：${reason}`,
  noAgency: '（空白）',
  head: { earned: '成交额月份', payBy: '缴纳月份', rule: '规则版本', date: '制表日期', agencies: '机构数', total: '合计' },
  write: '写入新工作表',
  copy: '复制',
  copied: (lines) => `已复制 ${lines} 条。`,
  notCopied: '不能复制。清单已选中，请按 Ctrl+C 或 ⌘C，或写入工作表。',
};
