import type { RosterDaysText } from '../../../en-US/pane/roster/days';

export const rosterDays: RosterDaysText = {
  looking: (done, of) => `正在查看日期：${done} / ${of}`,
  cancel: '取消',
  cancelled: '已取消。',
  again: '重新查看',
  failed: (reason) => `未能查看日期：${reason}`,

  order: { 'day-first': '日/月/年', 'month-first': '月/日/年' },
  heading: (column, order) => `${column} 写成了${order}`,
  proof: (cell, seen, day) => `${cell} 的 ${seen} 只能是 ${day}，无相反的。`,
  notYet: (count) => `${count} 个日期读不出。`,
  proposal: (header, column) => `在 ${column} 列写入“${header}”公式，代替本列。`,
  example: (seen, result) => `${seen} 变为 ${result}`,
  formula: '查看公式',
  write: (rows) => `写入这一列，${rows} 行`,
  header: (name) => `${name}（年-月-日）`,

  unproven: (column) => `${column}：日在前还是月在前？`,
  twoReadings: (cell, seen, dayFirst, monthFirst) => `${cell} 的 ${seen} 可以是 ${dayFirst} 或 ${monthFirst}，无从证明。`,
  contradiction: (dayFirst, monthFirst) => `${dayFirst} 只能日在前，${monthFirst} 只能月在前。`,
  serials: (cell, seen) => `${cell} 是 Excel 日期，旁边有文本 ${seen}：打开时可能弄反了日、月。`,
  refused: (count) => `${count} 个都不读。请以文本或指定顺序重新导入，或改成 2026-10-05 再读取。`,
  noRoom: '此 Excel 不能扩展表格，请自行加一列再读取。',
};
