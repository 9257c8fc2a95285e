import type { CalculatorText } from '../../en-US/pane/calculator';

export const calculator: CalculatorText = {
  rule: '规则版本',
  ofWorkbook: (name) => `${name}（本工作簿采用）`,
  before: '缴纳情况',
  prevTier: '已缴至档位',
  prevTierHint: '0 表示尚未缴纳',
  held: '账户余额',
  heldHint: '保证金账户里实际的余额（元）',

  answer: '结果',
  waiting: '填写 GMV，即可看到档位、保证金和应缴金额。',
  noAnswer: 'GMV 读不懂之前，不显示数字。',
  deposit: '应缴保证金',
  tier: '档位',
  tierIs: (tier, tiers) => `第 ${tier} 档，共 ${tiers} 档`,
  sumIs: (base, supplement) => `基础 ${base} + 补缴 ${supplement}`,
  topUp: '现应补缴',
  paid: (amount) => `已缴 ${amount}`,
  nothingPaid: '尚未缴纳',
  shortfall: '余额不足',
  surplus: '余额多出',
  headroom: '距下一档',
  headroomIs: (amount, tier) => `还差 ${amount} 到第 ${tier} 档`,
  topTier: '已是最高档',

  oneMoreYuan: '下一分界处，多一元的代价',
  costs: (cost) => `这一元使保证金增加 ${cost}。`,
  saves: (cost) => `这一元使保证金减少 ${cost}。`,
  free: '这一元不改变保证金。',
  pair: (gmv, deposit) => `GMV ${gmv}：保证金 ${deposit}`,

  onEdge: '正好落在有争议的分界上',
  otherCompared: (shortfall, surplus) => `按另一种读法：余额不足 ${shortfall}，余额多出 ${surplus}。`,
  sentence: '一句话说明（与 EXPLAIN 相同）',
  announced: (deposit, tier) => `保证金 ${deposit}，第 ${tier} 档。`,
};
