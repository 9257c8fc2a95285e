import type { DisputedEdge, TierSteps } from '../../engine/tiers/deposit';
import type { Sentences } from '../en-US/sentences';
import { yuan, yuanWithCents } from '../yuan';

function band({ from, to, rule }: TierSteps): string {
  const upper = rule.edge === 'upper';
  if (to === null) return from.isZero() ? '不论成交额' : upper ? `${yuan(from)} 起` : `超过 ${yuan(from)}`;
  if (from.isZero()) return upper ? `不满 ${yuan(to)}` : `不超过 ${yuan(to)}`;
  return upper ? `${yuan(from)} 起至不满 ${yuan(to)}` : `超过 ${yuan(from)} 至 ${yuan(to)}（含）`;
}

function step(amount: DisputedEdge['edge']): string {
  if (amount.isZero()) return '不变';
  return amount.isNegative() ? `减少 ${yuan(amount.abs())}` : `增加 ${yuan(amount)}`;
}

const ofResidue = ({ residue, edge }: DisputedEdge): string =>
  residue === null ? '' : `；单元格中实为 ${residue}，按 ${yuanWithCents(edge)} 计`;

export const sentences: Sentences = {
  ofTier: (t) => [
    `按 ${t.rule.id}（${t.rule.name['zh-CN']}）：成交额 `,
    ` 属于第 ${t.tier} 档（${band(t)}），` +
      `应缴保证金 = 基础 ${yuan(t.base)} + 补缴 ${yuan(t.supplement)} = ${yuan(t.deposit)}；` +
      (t.nextStep ? `距第 ${t.tier + 1} 档还差 ` : '已是最高档'),
    t.nextStep ? `，届时保证金${step(t.nextStep)}` : '',
  ],
  ofPaid: ({ prevTier, paid, due, surplus }) =>
    prevTier === 0
      ? `；尚未缴纳，按档位应补缴 ${yuan(due)}`
      : `；已缴至第 ${prevTier} 档（${yuan(paid)}），按档位应补缴 ${yuan(due)}` + (surplus.isZero() ? '' : `，比应缴多 ${yuan(surplus)}`),
  ofOtherReading: (e) =>
    `；注意：${yuan(e.edge)} 正好落在有争议的分界上，按另一种读法属于第 ${e.otherTier} 档，应缴 ${yuan(e.otherDeposit)}` + ofResidue(e),
  end: '。',
  onEdge: (e, topUp) =>
    `${yuan(e.edge)} 正好落在有争议的分界上：按本版读作第 ${e.tier} 档，应缴 ${yuan(e.deposit)}；` +
    `按另一种读法属于第 ${e.otherTier} 档，应缴 ${yuan(e.otherDeposit)}` +
    `${topUp ? `；按档位应补缴 ${yuan(topUp.due)}，按另一种读法为 ${yuan(topUp.otherDue)}` : ''}${ofResidue(e)}。请向平台核实。`,
  tiersHeader: ['档位', '起点', '终点', '基础', '补缴', '合计'],
  rulesHeader: ['编号', '名称', '生效日期', '档数', '最低保证金', '最高保证金', '依据', '本工作簿使用'],
  rosterHeader: ['机构', '成交额', '档位', '应缴保证金', '距下一档'],
  evidence: { secondary: '二手来源', official: '官方文本', own: '自建' },
  yes: '是',
  build: (version, metadata, rule) => `TUIKE ${version}，函数 ${metadata}，规则 ${rule}`,
};
