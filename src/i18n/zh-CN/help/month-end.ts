import type { Article } from '../../en-US/help/article';

export const monthEnd: Article = {
  lead: '月末的问题是：每家机构现在应补缴多少。窗格的“名册”分五步完成；只用公式也可以。',
  sections: [
    {
      id: 'tables',
      heading: '手里是哪种表',
      says: [
        {
          list: [
            '一行一家机构，带当月成交额：就是名册。用 [DEPOSIT](deposit.html)、[TOPUP](topup.html)、[SHORTFALL](shortfall.html) 和 [CHECK](check.html)。',
            '一行一笔订单：[ROSTER](roster.html) 汇总上一个月，得到名册。',
            '一行一家机构的一个月：[SCHEDULE](schedule.html) 把余额逐月结转下去。',
          ],
        },
      ],
    },
    {
      id: 'pane',
      heading: '用窗格',
      says: [
        { path: ['开始', '推客保证金', '名册'] },
        {
          steps: [
            '数据：窗格读取当前工作表，列出识别的行和列，都可更正。没有疑问的表直接停在“计算”。',
            '检查：单位不对、读不懂、机构重复、正好在有争议的分界上。不会悄悄改动任何内容。',
            '计算：选择写什么、写在哪里。每列一个公式，随数据和规则更新；数值不再变化，表头写明规则和日期。覆盖之前会询问，一次撤销即可恢复。',
            '结果：催缴名单、略低于分界、正好在分界上、需要人工处理。',
            '结账：把当月写成一张只有数值、带结账码的工作表，注明所用规则；此后的事见[结账](close.html)。',
          ],
        },
        {
          pictures: [
            ['month-end-check-zh.png', '检查：请先修正的、请过目的'],
            ['month-end-compute-zh.png', '计算：写什么、写在哪里'],
            ['month-end-result-zh.png', '结果：催缴名单和各档合计'],
          ],
        },
        '应补缴有两种：“按档位应补缴”= 应缴保证金 − 已缴档位的保证金（TOPUP）；“按余额应补缴”= 应缴保证金 − 账户余额（SHORTFALL）。表里要有已缴档位或余额列。',
      ],
    },
    {
      id: 'formulas',
      heading: '用公式',
      says: [
        '成交额在 C 列，已缴档位在 D 列，余额在 E 列，第 2 行起 200 家。每个公式写一次，算完整列：',
        { formula: '=IF(C2:C201="","",TUIKE.DEPOSIT(C2:C201))' },
        { formula: '=TUIKE.TOPUP(IF(C2:C201="","",C2:C201),D2:D201)' },
        { formula: '=TUIKE.SHORTFALL(IF(C2:C201="","",C2:C201),IF(E2:E201="","",E2:E201))' },
        { formula: '=TUIKE.CHECK(C2:C201,D2:D201)' },
      ],
    },
    {
      id: 'closing',
      heading: '结账',
      says: [
        '付款前，请就[规则](rule.html)以及 CHECK 指出的每一行向平台核实。工作簿保存所用的规则版本：以后更新加载项不会改变其中的数字。名册的最后一步就是结账；[结账](close.html)说明底稿的核验办法。发给没有加载项的人时，请用“名册 › 交付”：把 TUIKE 公式换成 Excel 自带公式或数值，也能原样恢复。',
      ],
    },
  ],
};
