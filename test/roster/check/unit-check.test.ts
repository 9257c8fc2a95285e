import fc from 'fast-check';
import { countedRows, findTable } from '../../../src/roster/table/find-table';
import { readAmount } from '../../../src/engine/amounts/amount';
import type { Decimal } from '../../../src/engine/amounts/money';
import { headerReading } from '../../../src/roster/table/columns/headers';
import { headerText, type AmountUnit } from '../../../src/roster/table/header-text';
import { amountInUnit } from '../../../src/roster/check/amount-in-unit';
import { unitFindings, type UnitFinding } from '../../../src/roster/check/unit-check';
import { unitTextFormula, yuanFormula } from '../../../src/roster/check/yuan-formula';
import type { SheetCells } from '../../../src/roster/table/table-layout';
import { fixed, floating } from '../../engine/rules';

function units(cells: SheetCells, rule = floating): UnitFinding[] {
  const { layout, titleUnit } = findTable(cells);
  return unitFindings(cells, layout, countedRows(layout), rule, titleUnit);
}
const told = (cells: SheetCells, rule = floating): string =>
  units(cells, rule)
    .map(({ role, unit, reasons }) => `${role} ${unit}: ${reasons.map(({ sign }) => sign).join(' ')}`)
    .join('; ');
/** One agency per amount, beside more columns. */
const table = (header: string, amounts: readonly unknown[], more: Readonly<Record<string, readonly unknown[]>> = {}): SheetCells => [
  ['机构ID', header, ...Object.keys(more)],
  ...amounts.map((amount, i) => [`a${i}`, amount, ...Object.values(more).map((column) => column[i])]),
];
const wan = [51.2, 3.5, 120.75, 8, 230, 47, 66];
const yuan = wan.map((amount) => amount * 10_000);

describe('a column that counts 万元', () => {
  it.each<[string, SheetCells, string]>([
    ['by its header', table('GMV（万元）', yuan), 'gmv wan: header'],
    ['by header and amounts', table('成交额(万元)', wan), 'gmv wan: header small'],
    ['by a title', [['单位：万元', ''], ...table('GMV', yuan)], 'gmv wan: title'],
    ['by its amounts', table('GMV', wan), 'gmv wan: small'],
    ['by decimals that yuan have not', table('GMV', [51.2345, 3.501, 600_000]), 'gmv wan: decimals'],
    ['beside the month before', table('GMV', wan, { 上上月GMV: yuan.map((amount) => amount * 1.1) }), 'gmv wan: small month-before'],
    ['where the month before does', table('GMV', yuan, { 上上月GMV: wan }), 'earlierGmv wan: small month-before'],
    ['though yuan are promised, where decimals say so', table('GMV（元）', [51.2345, 3.501]), 'gmv wan: decimals'],
    ['a balance', table('GMV', yuan, { 保证金余额: [2, 5, 10, 20, 2, 0, 5] }), 'held wan: deposits'],
    ['with a currency before each amount', table('GMV（万元）', ['¥51.20', '￥120.75', 'RMB 3.5', '8 CNY']), 'gmv wan: header'],
    ['with a currency, as its title says', [['单位：万元', ''], ...table('GMV', ['¥512000', '¥1207500'])], 'gmv wan: title'],
    [
      'with a currency, by its amounts',
      table(
        'GMV',
        wan.map((amount) => `¥${amount}`),
      ),
      'gmv wan: small',
    ],
    ['where one amount names no unit', table('GMV（万元）', ['51.2万', '¥120.75', '3元']), 'gmv wan: header'],
    ['where a refund alone names none', table('GMV（万元）', ['51.2万', '¥-1.5']), 'gmv wan: header'],
    ['where one in very many rows names none', table('GMV（万元）', [...Array<string>(12_000).fill('5万'), 3.5, '5万']), 'gmv wan: header'],
    ['in 千万元', [['单位：千万元', ''], ...table('GMV', yuan)], 'gmv ten-million: title'],
    ['in 十万元', [['单位：十万元', ''], ...table('GMV', yuan)], 'gmv hundred-thousand: title'],
    ['in 分', [['单位：分', ''], ...table('GMV', yuan)], 'gmv fen: title'],
    ['in hundred millions', table('GMV（亿元）', [0.5, 1]), 'gmv yi: header'],
  ])('%s', (_, cells, expected) => expect(told(cells)).toBe(expected));
});

it.each<[string, AmountUnit]>([
  ['GMV（分）', 'fen'],
  ['成交金额（单位：分）', 'fen'],
  ['成交金额/分', 'fen'],
  ['amount_fen', 'fen'],
  ['GMV (cents)', 'fen'],
  ['GMV（百元）', 'hundred'],
  ['成交额百元', 'hundred'],
  ['GMV（千元）', 'thousand'],
  ["GMV (RMB'000)", 'thousand'],
  ['GMV (k)', 'thousand'],
  ['GMV (RMB thousand)', 'thousand'],
  ['GMV（万元）', 'wan'],
  ['成交额（万）', 'wan'],
  ['成交额/万', 'wan'],
  ['GMV/w', 'wan'],
  ['GMV (10k)', 'wan'],
  ['GMV (ten thousand yuan)', 'wan'],
  ['GMV（十万元）', 'hundred-thousand'],
  ['GMV（十万）', 'hundred-thousand'],
  ['GMV（单位：１０万元）', 'hundred-thousand'],
  ['成交额十万元', 'hundred-thousand'],
  ['成交额/十万', 'hundred-thousand'],
  ['GMV (100k)', 'hundred-thousand'],
  ['GMV (hundred thousand)', 'hundred-thousand'],
  ['GMV（百万元）', 'million'],
  ['GMV（百万）', 'million'],
  ['GMV（以百万计）', 'million'],
  ['成交额百万元', 'million'],
  ['成交额-百万', 'million'],
  ['GMV (100万元)', 'million'],
  ['GMV (RMB million)', 'million'],
  ['GMV, million', 'million'],
  ['GMV (mn)', 'million'],
  ['GMV（千万元）', 'ten-million'],
  ['GMV（千万）', 'ten-million'],
  ['成交额千万元', 'ten-million'],
  ['GMV (1,000万元)', 'ten-million'],
  ['GMV (tens of millions)', 'ten-million'],
  ['GMV（亿元）', 'yi'],
  ['GMV（亿）', 'yi'],
  ['GMV (hundred million)', 'yi'],
  ['GMV（十亿元）', 'billion'],
  ['GMV (RMB bn)', 'billion'],
  ['GMV（元）', 'yuan'],
  ['成交额（人民币元）', 'yuan'],
])('%s counts %s, and is still a GMV or an amount', (header, unit) => {
  expect(headerText(header).unit).toBe(unit);
  expect(['money', 'gmv', 'orderAmount']).toContain(headerReading(header).meaning);
});

it.each([
  'GMV',
  'GMV（50万以上）',
  'GMV（≥50万元）',
  '成交额（含百货）',
  '成交额（十分重要）',
  'GMV（分公司）',
  '积分',
  '得分',
  '评分（5分）',
  '成交额（第十万象店）',
])('%s names no unit', (header) => expect(headerText(header).unit).toBeNull());

describe('a column of yuan', () => {
  it.each<[string, SheetCells]>([
    ['like any', table('GMV', yuan)],
    ['promised by the header, however small', table('GMV（元）', wan)],
    ['promised by a title, however small', [['单位：元', ''], ...table('GMV', wan)]],
    ['whose header has 千 in a name', table('GMV（不含千川）', yuan)],
    ['whose header has 万 in a name', table('GMV（含万象店）', yuan)],
    ['whose header counts weeks', table('GMV (W41)', yuan)],
    ['beside the name of who filled it in', [['填报单位：万象传媒有限公司', ''], ...table('GMV', yuan)]],
    ['beside another such name', [['填报单位：亿元科技', ''], ...table('GMV', yuan)]],
    ['whose header speaks before the title', [['单位：万元', ''], ...table('GMV（元）', yuan)]],
    ['of small agencies', table('GMV', [12_000, 30_500, 8_000, 150_000, 90_000])],
    ['too short to tell', table('GMV', [51.2, 3.5])],
    ['whose cells name 万 themselves', table('GMV（万元）', ['51.2万', '3万', '0.5亿'])],
    ['with noise of doubles behind', table('GMV', [0.1 + 0.2, 1.1 + 2.2, 500_000.1 + 0.2])],
    ['of nothing', table('GMV（万元）', ['', 0, null])],
    ['that fell by half', table('GMV', yuan, { 上上月GMV: yuan.map((amount) => amount * 2) })],
    ['of balances', table('GMV', yuan, { 保证金余额: [20_000, 50_000, 0, 100_000, 200_000, 20_000, 19_500] })],
  ])('%s', (_, cells) => expect(told(cells)).toBe(''));

  it('under a rule without edges amounts say nothing', () => expect(told(table('GMV', wan), fixed)).toBe(''));
});

it('tells the sizes that it judges by', () => {
  const [found] = units(table('GMV', wan));
  expect(found!.reasons).toEqual([{ sign: 'small', median: 51.2, largest: 230, edge: 500_000, reaching: 4 }]);
});

it('shows what an amount with a currency would become', () => {
  const [found] = units(table('GMV（万元）', ['', '3万', '¥51.20']));
  expect(found!.example).toBe(3);
});

it('law: in a column of 万元 a currency changes nothing: it is asked about, and read as the bare number is', () =>
  fc.assert(
    fc.property(
      fc.constantFrom('¥', '￥', 'RMB ', 'CNY', '人民币'),
      fc.array(fc.integer({ min: 1, max: 1e8 }), { minLength: 1, maxLength: 8 }),
      (sign, hundredths) => {
        const bare = hundredths.map((one) => (one / 100).toFixed(2));
        const signed = bare.map((text) => `${sign}${text}`);
        expect(told(table('GMV（万元）', signed))).toBe(told(table('GMV（万元）', bare)));
        const yuanOf = (text: string) => (amountInUnit(text, 'wan') as Decimal).toFixed();
        expect(signed.map(yuanOf)).toEqual(bare.map(yuanOf));
      },
    ),
  ));

it('law: ten thousand times a column that looks like 万 does not', () => {
  const amounts = fc.array(
    fc.integer({ min: 1, max: 30_000 }).map((tenths) => tenths / 10),
    { minLength: 5, maxLength: 40 },
  );
  fc.assert(
    fc.property(amounts, (column) =>
      expect(
        told(
          table(
            'GMV',
            column.map((amount) => Math.round(amount * 10_000)),
          ),
        ),
      ).toBe(''),
    ),
  );
});

describe('formulas of the proposals', () => {
  const anyDigit = `COUNT(FIND({0,1,2,3,4,5,6,7,8,9,${[...'０１２３４５６７８９'].map((digit) => `"${digit}"`).join(',')}},C4))`;
  const named = `OR(ISNUMBER(FIND("万",C4)),ISNUMBER(FIND("亿",C4)),ISNUMBER(FIND("元",C4)),${anyDigit}=0)`;
  it.each([
    [yuanFormula('C4', 'wan'), `=IF(C4="","",IF(ISNUMBER(C4),IFERROR(VALUE(C4&"E4"),C4*10000),IF(${named},C4,C4&"万")))`],
    [yuanFormula('C4', 'thousand'), `=IF(C4="","",IF(ISNUMBER(C4),IFERROR(VALUE(C4&"E3"),C4*1000),IF(${named},C4,C4&"E3")))`],
    [yuanFormula('C4', 'hundred-thousand'), `=IF(C4="","",IF(ISNUMBER(C4),IFERROR(VALUE(C4&"E5"),C4*100000),IF(${named},C4,C4&"E5")))`],
    [yuanFormula('C4', 'fen'), `=IF(C4="","",IF(ISNUMBER(C4),IFERROR(VALUE(C4&"E-2"),C4*0.01),IF(${named},C4,C4&"E-2")))`],
    [unitTextFormula('C4', 'yi'), `=IF(C4="","",IF(ISNUMBER(C4),C4&"亿",IF(${named},C4,C4&"亿")))`],
  ])('%s', (formula, expected) => expect(formula).toBe(expected));

  it.each<[AmountUnit, string, string]>([
    ['fen', '51,234', '512.34'],
    ['hundred', '51.2', '5120'],
    ['thousand', '５１．２', '51200'],
    ['hundred-thousand', '5.12', '512000'],
    ['million', '0.5', '500000'],
    ['ten-million', '0.04999999999999999', '499999.9999999999'],
    ['billion', '¥2', '2000000000'],
  ])('a text in a column of %s with the exponent behind is read exactly: %s', (unit, text, yuanRead) => {
    const exponent = /C4&"(E-?\d)"\)\)\)$/.exec(yuanFormula('C4', unit as 'fen'))![1]!;
    expect((readAmount(`${text}${exponent}`, 'gmv') as Decimal).toFixed()).toBe(yuanRead);
  });
});
