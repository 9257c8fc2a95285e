import type { SelfTestText } from '../../en-US/pane/self-test';

export const selfTest: SelfTestText = {
  heading: '自检',
  what: '让此 Excel 用 TIER 和 DEPOSIT 计算本工作簿规则的示例，并列出不一致之处。',
  how: 'Excel 只能在单元格中调用函数，因此会临时加入一个隐藏的工作表，几秒后无论结果如何都会删除。您的工作表不变，但 Excel 可能不再能撤销之前的操作。',
  noRule: '不知道本工作簿的规则，没有示例可算。',
  run: '开始自检',
  running: '正在自检……',
  agree: (examples) => `一切正常：${examples} 个示例，Excel 的结果都与规则一致。临时工作表已删除。`,
  differ: (differences, examples) =>
    `${examples} 个示例中有 ${differences} 个结果不一致。请不要使用本工作簿中的结果；关闭 Excel 后重新打开，再自检一次。`,
  refused: (reason) => `无法自检：${reason} 没有留下任何工作表。`,
  left: (sheet, reason) => `Excel 没有删除临时工作表“${sheet}”：${reason} 请取消隐藏后手动删除。`,
  differences: '与规则不一致的结果',
  gmv: 'GMV',
  asked: '函数',
  expected: '规则的结果',
  shown: 'Excel 的结果',
  blank: '（空）',
};
