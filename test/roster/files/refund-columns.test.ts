// Refunds of several files: one decision covers the columns of one name, and no file's refunds are left without one.
import { isProblem } from '../../../src/engine/amounts/cell';
import { monthOf } from '../../../src/engine/amounts/month';
import { decidedOrders } from '../../../src/roster/files/decided-orders';
import { deductedRefunds, refundQuestions, refundsOfMonth } from '../../../src/roster/files/refund-columns';
import { readOrders } from './read-orders';

const october = monthOf(2026, 10);
const needed = '机构编号,成交时间,订单金额';
const file = (refunds: string, ...lines: readonly string[]): string =>
  [`${needed},${refunds}`, ...lines.map((line) => `A1,2026-10-01,1000,${line}`), ''].join('\n');

/** What is asked, and what A1 has once it is answered so. */
async function asked(answers: readonly string[], ...files: readonly string[]) {
  const { read, columns } = await readOrders(...files);
  const parts = refundsOfMonth(
    columns.map(({ statuses }, at) => ({ name: String(at), statuses })),
    read,
    october,
  );
  const questions = refundQuestions(parts, answers);
  const refund = deductedRefunds(parts, questions);
  const { totals, refunded } = decidedOrders(read, { month: october, isLeftOut: () => false, refund });
  return {
    questions: questions.map(({ parts: names, columns: offered, answer }) =>
      [names.join(), offered.map(({ header }) => header).join(), answer].join(' '),
    ),
    left: totals.map(({ gmv }) => (isProblem(gmv) ? gmv.code : gmv.toFixed())).join(),
    refunded: refunded.amount.toFixed(),
  };
}

const [plain, inYuan, inFen] = [file('退款金额', '10'), file('退款金额（元）', '2'), file('退款金额（分）', '300')];
const [other, both] = [file('售后退款', '40'), file('退款金额,售后退款', '5,6')];

it.each<[string, readonly string[], readonly string[], object]>([
  ['no refunds', ['退款金额'], [`${needed}\nA1,2026-10-01,1000\n`], { questions: [], left: '1000', refunded: '0' }],
  ['blank ones', ['退款金额'], [file('退款金额', '', '0')], { questions: [], left: '2000', refunded: '0' }],
  ['nobody answered', [], [plain], { questions: ['0 退款金额 '], left: '1000', refunded: '0' }],
  ['none wanted', ['none'], [plain, other], { questions: ['0,1 退款金额,售后退款 none'], left: '2000', refunded: '0' }],
  [
    'one name in several units',
    ['退款金额'],
    [plain, inYuan, inFen],
    { questions: ['0,1,2 退款金额 退款金额'], left: '2985', refunded: '15' },
  ],
  [
    'another name, which nobody answered',
    ['退款金额'],
    [plain, other],
    { questions: ['0,1 退款金额,售后退款 退款金额', '1 售后退款 '], left: '1990', refunded: '10' },
  ],
  [
    'another name',
    ['退款金额', '售后退款'],
    [plain, other],
    { questions: ['0,1 退款金额,售后退款 退款金额', '1 售后退款 售后退款'], left: '1950', refunded: '50' },
  ],
  [
    'another name, of which none is wanted',
    ['售后退款', 'none'],
    [plain, other],
    { questions: ['0,1 退款金额,售后退款 售后退款', '0 退款金额 none'], left: '1960', refunded: '40' },
  ],
  [
    'a file with both is deducted once, by what was chosen first',
    ['退款金额', '售后退款'],
    [other, both, plain],
    { questions: ['0,1,2 售后退款,退款金额 退款金额', '0 售后退款 售后退款'], left: '2945', refunded: '55' },
  ],
  [
    'a file with both of which the chosen one is blank is asked for too',
    ['退款金额'],
    [plain, file('退款金额,售后退款', ',6')],
    { questions: ['0,1 退款金额,售后退款 退款金额', '1 售后退款 '], left: '1990', refunded: '10' },
  ],
  [
    'two columns of one name in one file',
    ['退款金额#2'],
    [file('退款金额（元）,退款金额（分）', '5,700')],
    { questions: ['0 退款金额（元）,退款金额（分） 退款金额#2'], left: '993', refunded: '7' },
  ],
  [
    'amounts where another file has words under that name',
    ['退款'],
    [file('退款', '是', '否'), file('退款', '9')],
    { questions: ['1 退款 退款'], left: '2991', refunded: '9' },
  ],
  ['an answer of another month', ['退款金额'], [other], { questions: ['0 售后退款 '], left: '1000', refunded: '0' }],
  [
    'one that cannot be read',
    ['退款金额'],
    [file('退款金额（元）', 'x', '3')],
    { questions: ['0 退款金额（元） 退款金额'], left: 'line-unreadable', refunded: '3' },
  ],
])('%s', async (_, answers, files, expected) => expect(await asked(answers, ...files)).toEqual(expected));

it('of another month are not asked for', async () => {
  const { read, columns } = await readOrders(plain);
  expect(refundsOfMonth([{ name: '', statuses: columns[0]!.statuses }], read, october + 1)).toEqual([]);
});
