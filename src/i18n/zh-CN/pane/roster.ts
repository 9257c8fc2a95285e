import type { RosterText } from '../../en-US/pane/roster';

export const roster: RosterText = {
  heading: '月结名册',
  intro: '从月末的表格，到每家机构应补缴多少。',
  unitFirst: {
    heading: '先确定单位',
    about: (columns) => `${columns}的金额像是不以元计。请在上面的“检查”里写入以元计的列，或确认本来就是元；在此之前不显示应缴和合计。`,
  },
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
