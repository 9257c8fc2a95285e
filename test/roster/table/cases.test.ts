// Whole files of the kinds that people have, made after public bug reports: what each of them is.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readBook } from '../../../src/workbench/files/read-book';
import { agencyAbove } from '../../../src/roster/table/agency-above';
import { countedRows, findTable } from '../../../src/roster/table/find-table';

async function tableIn(file: string) {
  const bytes = new Uint8Array(readFileSync(path.join(__dirname, 'cases', file)));
  const rows = (await readBook(bytes, file)).sheets[0]!.cells;
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row[column] ?? '';
      return typeof cell === 'string' ? cell.replace(/^'/, '') : cell;
    }),
  );
  const { layout, ...guess } = findTable(cells);
  const roles = layout.columns.flatMap(({ role, header }) => (role ? [`${role}=${header}`] : []));
  const above = agencyAbove(cells, layout);
  const column = (role: string) => layout.columns.find((one) => one.role === role)?.index ?? 0;
  const amounts = column('gmv') || column('amount');
  const lines = countedRows(layout).map((row) => [cells[above.get(row) ?? row]![column('agency')], cells[row]![amounts]]);
  return { path: guess.path, roles: roles.join(' '), lines, cells, layout };
}

it.each<[string, string, string, (readonly unknown[])[]]>([
  [
    'orders-alliance.csv',
    'orders',
    'agencyName=带货机构 agency=机构ID date=下单时间 amount=订单金额(元)',
    [
      ['wx000123', '600000.00'],
      ['wx000123', '1000.50'],
      ['wx000124', '499999.99'],
    ].map(([id, amount]) => [id, Number(amount)]),
  ],
  [
    'orders-douyin.csv',
    'orders',
    'agency=所属机构id agencyName=所属机构名称 date=订单支付时间 amount=支付金额',
    [
      ['7001234567890123456', '¥600000.00'],
      ['7001234567890123456', '¥800.00'],
    ],
  ],
  [
    'header-of-two-lines.csv',
    'roster',
    'agency=机构ID agencyName=机构名称 gmv=订单金额',
    [
      ['00123', '600,000.00'],
      ['00124', '500,000.00'],
    ],
  ],
  [
    'roster-in-wan.csv',
    'roster',
    'agencyName=机构名称 agency=机构ID gmv=上月GMV(万元) held=已缴保证金(元) prevTier=当前档位',
    [
      ['00123', 60.5],
      ['00124', '(3.2)'],
      ['00125', '49.9999999万'],
      ['00126', '约50'],
    ],
  ],
  [
    'months-utf16.csv',
    'schedule',
    'agency=机构编号 agencyName=机构名称 month=支付月份 gmv=GMV held=保证金余额',
    [
      ['00123', '1,200,000'],
      ['00123', '600,000'],
      ['00124', 499999.995],
    ],
  ],
  [
    'merged-agency.csv',
    'orders',
    'agency=带货机构 date=成交日期 amount=成交金额',
    [
      ['甲传媒', 300_000],
      ['甲传媒', 300_000],
      ['乙文化', 100],
      ['乙文化', 200],
    ],
  ],
  [
    'settlement.csv',
    'roster',
    'agency=机构简称 gmv=GMV',
    [
      ['甲传媒', '1,234,567.89'],
      ['乙文化', '￥500000.00'],
    ],
  ],
  [
    'signature.csv',
    'roster',
    'agency=机构 gmv=上月GMV',
    [
      ['甲传媒', 600_000],
      ['乙文化', 300_000],
    ],
  ],
])('%s', async (file, path, roles, lines) => {
  expect(await tableIn(file)).toMatchObject({ path, roles, lines });
});
