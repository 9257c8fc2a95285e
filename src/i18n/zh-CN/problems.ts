import type { ProblemSentences } from '../en-US/problems';

const readable = '512000、512,000.50、¥512,000元、51.2万 或 0.5亿';
const days = '2026-10-31、2026/10/31、2026.10.31、20261031、2026年10月31日 或 Excel 日期';
const months = '2026-10、2026/10、202610、2026年10月 或日期';

const byId = '带 rule 参数的函数直接写版本编号（如 floating-v2）仍可计算。';

export const problems: ProblemSentences = {
  'error-cell': (p) => `计算所需的单元格显示 ${p.seen}。请先修正该单元格。`,
  'not-an-amount': (p) => `${p.argument}：“${p.seen}”读不出金额。请写成 ${readable}。`,
  'amount-ambiguous': (p) => `${p.argument}：“${p.seen}”可以读作 ${p.readings[0]}，也可以读作 ${p.readings[1]}。请写明是哪一个。`,
  'exponent-too-long': (p) => `${p.argument}：“${p.seen}”的指数超过三位，单元格容纳不了这样的数。请检查数值。`,
  'amount-negative': (p) => `${p.argument}：${p.seen} 是负数，而这里不能为负。请检查正负号和数据来源。`,
  'amount-too-large': (p) => `${p.argument}：“${p.seen}”超出了 Excel 单元格能容纳的大小。请检查数值和单位。`,
  'not-a-tier': (p) =>
    `prevTier：“${p.seen}”不是本版规则的档位。请填 0 或留空（尚未缴纳），或 ${p.tiers === 1 ? '1' : `1 到 ${p.tiers} 的整数`}；2、T2、第2档、第二档 读法相同。`,
  'not-a-day': (p) => `${p.argument}：“${p.seen}”不是日期。请写成 ${days}。`,
  'not-a-month': (p) => `${p.argument}：“${p.seen}”不是月份。请写成 ${months}。`,
  'rule-unknown': (p) => `rule：这里没有“${p.seen}”这个规则版本。可用的有 ${p.known.join('、')}，也可以填日期。`,
  'rule-dates-missing': () => `来源没有给出各版本的生效日期，本工作簿里也没有设置，因此不能按日期选择版本。${byId}`,
  'rule-date-missing': (p) => `本工作簿使用的 ${p.id} 在本工作簿里没有生效日期，因此不能按日期选择版本。${byId}`,
  'before-first-rule': (p) => `${p.day} 早于已知最早的版本（${p.id}，自 ${p.first} 生效）。请更正日期。${byId}`,
  'chosen-rule-unknown': (p) =>
    `本工作簿使用规则版本“${p.id}”，而这个版本的加载项不认识它。请更新加载项，或在公式里直接写一个已知的版本编号。`,
  'settings-damaged': (p) =>
    `本工作簿保存的规则设置已损坏（${p.seen ? `${p.place}：${p.seen}` : p.place}），无法确定使用哪个版本。请打开任务窗格（开始 > 推客保证金）查看详情。${byId}`,
  'settings-newer': () => `本工作簿的规则设置由更新版本的加载项保存，无法确定使用哪个版本。请更新加载项。${byId}`,
  'settings-doubtful': (p) =>
    `本工作簿保存的规则不见了，或各处保存的不一致（${p.seen}），无法确定使用哪个版本。请打开任务窗格（开始 > 推客保证金）选择。${byId}`,
  'settings-unread': (p) => `无法读取本工作簿的规则设置（${p.reason}）。请退出单元格编辑后重新计算（Ctrl+Alt+F9）。${byId}`,
  'beyond-argument': (p) =>
    `${p.argument} 只有 ${p.rows} × ${p.columns} 个单元格，这里没有对应的值。请选取同样大小的区域，或只给一个单元格。`,
  'not-one-value': (p) => `${p.argument} 只取一个值，却给了 ${p.rows} × ${p.columns} 个单元格。请只给一个单元格。`,
  'not-a-column': (p) =>
    `${p.argument} 应为 ${p.expected} 行的一列，却给了 ${p.rows} × ${p.columns} 个单元格。请选取同样高度的列${p.argument === 'held' || p.argument === 'rule' ? '，或只给一个单元格' : ''}。`,
  'blank-argument': (p) => `${p.argument} 是空的。请填写。`,
  'line-unreadable': (p, say) => `订单区域的第 ${p.line} 行无法计入。${say(p.problem)}`,
  'agency-total-negative': (p) => `该机构当月订单与退款合计为 ${p.total}，而成交额不能为负。请检查退款。`,
  'agency-month-twice': (p) => `该机构的同一个月还出现在区域的第 ${p.row} 行。每个机构每个月只保留一行。`,
  'held-unknown': (p) => `余额取决于区域的第 ${p.row} 行，而那一行无法评定。请修正那一行，或在 held 里填写余额。`,
  'our-fault': (p) => `加载项自身出错（${p.reason}）。请连同公式一起反馈；宁可不显示数字，也不显示错误的数字。`,
};
