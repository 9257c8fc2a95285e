import type { RosterDaysText } from '../../../en-US/pane/roster/days';

export const rosterDays: RosterDaysText = {
  looking: (done, of) => `正在查看日期的日、月顺序：${done} / ${of} 行`,
  cancel: '取消',
  cancelled: '已取消查看日、月顺序。',
  again: '重新查看',
  failed: (reason) => `未能查看日、月顺序：${reason}`,

  order: { 'day-first': '日/月/年', 'month-first': '月/日/年' },
  heading: (column, order) => `${column} 写成了${order}`,
  proof: (cell, seen, day) => `${cell} 的 ${seen} 只能是 ${day}，整列没有一个相反的。`,
  notYet: (count) => `函数看不到整列，所以这 ${count} 个日期照现在的写法都不读。`,
  proposal: (header, column) =>
    `在表格旁的 ${column} 列写入“${header}”，用公式把年份移到前面，并用它代替这一列。原来的列不变，一步可以撤销。`,
  example: (seen, result) => `${seen} 变为 ${result}`,
  formula: '查看公式',
  write: (rows) => `写入这一列，${rows} 行`,
  header: (name) => `${name}（年-月-日）`,

  unproven: (column) => `${column}：日在前还是月在前？`,
  twoReadings: (cell, seen, dayFirst, monthFirst) =>
    `${cell} 的 ${seen} 可以是 ${dayFirst}，也可以是 ${monthFirst}，整列没有一个能证明是哪种。`,
  contradiction: (dayFirst, monthFirst) => `${dayFirst} 只能是日在前，${monthFirst} 只能是月在前，互相矛盾。`,
  serials: (cell, seen) =>
    `${cell} 是 Excel 的日期，旁边又有 ${seen} 这样的文本。Excel 打开文件时可能已把一部分日、月弄反，所以这一列证明不了什么。`,
  refused: (count) => `这 ${count} 个都不读。请把这一列以文本或指定日、月顺序重新导入，或改写成 2026-10-05，再重新读取。`,
  noRoom: '此版 Excel 不允许加载项扩展表格。请自行在表格中添加一列，再重新读取。',
};
