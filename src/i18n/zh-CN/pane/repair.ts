import type { RepairText } from '../../en-US/pane/repair';

export const repair: RepairText = {
  heading: '在此修复',
  nothing: '原文读不出，会被取代，请先导出。',
  readable: '仍可读取、会保留的：',
  lost: '其余会被取代，请先导出原文。',
  version: (name) => `自建版本：${name}`,
  date: (id, day) => `${id} 的生效日期：${day}`,
  chosen: (id) => `原先选定：${id}`,
  copyOf: (rule, id, when) => `保留 ${rule}（${id}），选定于 ${when}`,
  choose: '采用哪个版本？',
  notChosen: '请先选择版本。',
  apply: '取代已损坏的设置',
  refused: (reason) => `没有更改。Excel 的说明：${reason}`,
  invalid: '没有更改，要存储的内容读不出：',
  changed: '设置刚才被别人更改，没有取代。',
  look: '查看现在的设置',
  done: '已修复。',
  download: '导出原文',
  copy: '复制原文',
  copied: '已复制。',
  notCopied: '不能复制。文本已选中，请按 Ctrl+C 或 ⌘C。',
};
