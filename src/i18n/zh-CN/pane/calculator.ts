import type { CalculatorText } from '../../en-US/pane/calculator';

export const calculator: CalculatorText = {
  rule: '规则版本',
  ofWorkbook: (name) => `${name}（本工作簿）`,
  before: '已缴',
  prevTier: '已缴至档位',
  prevTierHint: '0：尚未缴纳',
  held: '账户余额',
  heldHint: '实际余额（元）',

  answer: '结果',
  waiting: '请填写 GMV。',
  noAnswer: 'GMV 读不懂，没有结果。',
  deposit: '应缴保证金',
  tier: '档位',
  tierIs: (tier, tiers) => `第 ${tier} / ${tiers} 档`,
  sumIs: (base, supplement) => `基础 ${base} + 补缴 ${supplement}`,
  topUp: '按档位应补缴',
  paid: (amount) => `已缴 ${amount}`,
  nothingPaid: '尚未缴纳',
  shortfall: '按余额应补缴',
  surplus: '余额多出',
  headroom: '距下一档',
  headroomIs: (amount, tier) => `还差 ${amount} 到第 ${tier} 档`,
  topTier: '已是最高档',

  oneMoreYuan: '下一分界再多一元',
  costs: (cost) => `保证金加 ${cost}。`,
  saves: (cost) => `保证金减 ${cost}。`,
  free: '保证金不变。',
  pair: (gmv, deposit) => `GMV ${gmv}：保证金 ${deposit}`,

  otherCompared: (shortfall, surplus) => `另一读法：按余额应补缴 ${shortfall}，多出 ${surplus}。`,
  sentence: '一句话（EXPLAIN）',
  announced: (deposit, tier) => `保证金 ${deposit}，第 ${tier} 档。`,
};
