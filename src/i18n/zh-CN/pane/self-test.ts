import type { SelfTestText } from '../../en-US/pane/self-test';

export const selfTest: SelfTestText = {
  heading: '自检',
  what: '让 Excel 在临时隐藏工作表里算规则示例；之前的操作可能不能再撤销。',
  noRule: '规则未知，没有示例。',
  run: '开始自检',
  running: '正在自检……',
  agree: (examples) => `${examples} 个示例全部一致。`,
  differ: (differences, examples) => `${examples} 个示例中 ${differences} 个不一致。请勿使用本工作簿的结果；重开 Excel 再自检。`,
  refused: (reason) => `无法自检：${reason} 没有留下工作表。`,
  left: (sheet, reason) => `Excel 没有删除临时工作表“${sheet}”：${reason} 请手动删除。`,
  differences: '不一致的结果',
  gmv: 'GMV',
  asked: '函数',
  expected: '应为',
  shown: 'Excel 显示',
  blank: '（空）',
};
