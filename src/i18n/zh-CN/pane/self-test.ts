import type { SelfTestText } from '../../en-US/pane/self-test';

export const selfTest: SelfTestText = {
  heading: '自检',
  what: '让 Excel 计算本规则的示例，列出不一致之处。',
  how: '会临时加入一个隐藏工作表，几秒后删除；Excel 可能不再能撤销之前的操作。',
  noRule: '不知道规则，没有示例可算。',
  run: '开始自检',
  running: '正在自检……',
  agree: (examples) => `${examples} 个示例全部一致。临时工作表已删除。`,
  differ: (differences, examples) => `${examples} 个示例中 ${differences} 个不一致。请不要使用本工作簿的结果；重新打开 Excel 再自检。`,
  refused: (reason) => `无法自检：${reason} 没有留下工作表。`,
  left: (sheet, reason) => `Excel 没有删除临时工作表“${sheet}”：${reason} 请手动删除。`,
  differences: '不一致的结果',
  gmv: 'GMV',
  asked: '函数',
  expected: '应为',
  shown: 'Excel 显示',
  blank: '（空）',
};
