import fc from 'fast-check';
import { rosterCounted as english } from '../../../src/i18n/en-US/pane/roster/counted';
import { rosterCounted as chinese } from '../../../src/i18n/zh-CN/pane/roster/counted';
import { countedHeader } from '../../../src/roster/counted/header';
import { findTable } from '../../../src/roster/table/find-table';

it.each<[string, string[], string | null]>([
  ['计入金额（不计：已退款 / 交易关闭）', ['已退款', '交易关闭'], null],
  ['计入金额（不计：已退款；减：退款金额）', ['已退款'], '退款金额'],
  ['计入金额（减：退款金额 元）', [], '退款金额（元）'],
  ['计入金额（不计：已取消 退款成功）', ['已取消（退款成功）'], null],
  // What would be taken for a month or a unit is not named.
  ['计入金额（不计 1 种状态）', ['10月已退'], null],
  ['计入金额（不计 2 种状态）', ['已退5万元', '已退款'], '退款金额（万元）'],
  ['计入金额', [], '10月退款'],
  ['计入金额（不计 80 种状态）', Array.from({ length: 80 }, (_, i) => `状态${String.fromCharCode(0x4e00 + i)}`), null],
])('%s', (expected, leftOut, refund) => expect(countedHeader(chinese.header, leftOut, refund)).toBe(expected));

it('in English', () =>
  expect(countedHeader(english.header, ['Refunded', 'Closed'], 'Refund')).toBe(
    'Counted amount (without: Refunded / Closed; less: Refund)',
  ));

it.each([chinese, english])(
  'whatever the words are, the table is read by the column again, in yuan, and nothing of it is in doubt',
  ({ header }) => {
    const word = fc.oneof(
      fc.constantFrom('已退款', '10月', '5万元', 'Closed', '合计', '上月', 'RMB 10,000'),
      fc.string({ unit: 'grapheme', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.option(word), (leftOut, refund) => {
        const written = countedHeader(header, leftOut, refund);
        const cells = [
          ['订单号', '机构ID', '成交时间', '推客成交金额', '订单状态', written],
          ['D1', '甲', '2026-10-01', 5, '已完成', 5],
          ['D2', '乙', '2026-10-02', 6, '已退款', 0],
        ];
        const { layout, doubts, path } = findTable(cells);
        expect([path, layout.headerRow, layout.columns[5]!.role, layout.columns[5]!.header, doubts.get(5)]).toEqual([
          'orders',
          0,
          'amount',
          written,
          undefined,
        ]);
      }),
    );
  },
);
