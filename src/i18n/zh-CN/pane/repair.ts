import type { RepairText } from '../../en-US/pane/repair';

export const repair: RepairText = {
  heading: '在此修复',
  nothing: '存储的原文完全无法读取。',
  readable: '仍可读取的内容如下，其中的自建版本和日期将予保留：',
  lost: '原文中的其余内容都会被取代。请先导出原文，以免丢失。',
  version: (name) => `自建版本：${name}`,
  date: (id, day) => `${id} 的生效日期：${day}`,
  chosen: (id) => `原先选定的版本：${id}`,
  copyOf: (rule, id, when) => `保留选定 ${rule}（${id}）的一份，选定于 ${when}`,
  choose: '本工作簿应采用哪个版本？',
  notChosen: '请先选择一个版本。不会替您选择。',
  apply: '取代已损坏的设置',
  refused: (reason) => `没有更改任何内容。Excel 的说明：${reason}`,
  invalid: '没有更改任何内容。将要存储的内容无法读取：',
  done: '设置已修复，单元格已重新计算。',
  download: '导出存储的原文',
  copy: '复制存储的原文',
  copied: '已复制。',
  notCopied: '此处不允许复制。文本已选中，请按 Ctrl+C 或 ⌘C。',
};
