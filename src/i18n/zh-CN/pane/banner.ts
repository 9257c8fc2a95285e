import type { BannerText } from '../../en-US/pane/banner';

export const banner: BannerText = {
  label: '本工作簿的规则',
  newer: (name) => `有更新的版本：${name}。不会自动更换。`,
  compare: '先比较',
  switch: '预览并更换',
  changed: (before, now) => `有人把规则从“${before}”改为“${now}”`,
  changedVersions: '有人改了版本或日期',
  followed: '，单元格已随之变化。',
  ends: '。',
  notRecalculated: (reason) => `规则已更改，但 Excel 没有重新计算，单元格可能仍是原来的金额。请按 Ctrl+Alt+F9。Excel 的说明：${reason}`,
  look: '查看规则',
  understood: '知道了',
};
