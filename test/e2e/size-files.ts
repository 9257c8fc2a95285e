// Files as large as the workbench promises to open, made of plain arithmetic so that a test can tell every cell by itself.
import { workbookZip } from '../workbench/files/workbook-zip';

export const rosterRows = 100_000;
export const orderLines = 1_000_000;

/** Row r of the roster, counted from 0 below the heading: ten columns, amounts in whole cents, ids of 18 digits. */
export function rosterRow(r: number): (string | number | null)[] {
  const cents = (r * 7_919) % 250_000_000;
  return [
    `3301060${String(r).padStart(11, '0')}`,
    `机构 ${r % 5_003}`,
    cents / 100,
    r % 97 === 0 ? `${(r % 400) + 1}.2万` : ((r * 31) % 3_000_000) / 100,
    r % 5,
    r % 11 === 0 ? null : 20_000,
    46_000 + (r % 365),
    r % 2 === 0 ? '是' : '否',
    (r % 1_000) / 8,
    r % 1_009 === 0 ? '备注，含逗号与"引号"' : null,
  ];
}

const heading = ['机构ID', '机构名称', '上月GMV', '文本金额', '上月档位', '已缴保证金', '日期', '有效', '比例', '备注'];

export function rosterFile(): Uint8Array {
  const escaped = (text: string) => text.replace(/[&<"]/g, (character) => `&#${character.charCodeAt(0)};`);
  const line = (cells: readonly (string | number | null)[], row: number) =>
    `<row r="${row}">${cells
      .map((cell, column) => {
        const place = `${String.fromCharCode(65 + column)}${row}`;
        if (cell === null) return '';
        return typeof cell === 'number'
          ? `<c r="${place}"><v>${cell}</v></c>`
          : `<c r="${place}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`;
      })
      .join('')}</row>`;
  const rows = [line(heading, 1)];
  for (let r = 0; r < rosterRows; r++) rows.push(line(rosterRow(r), r + 2));
  return workbookZip([{ name: '名册', rows: rows.join('') }]);
}

/** Order line r, counted from 0 below the heading. */
export const orderLine = (r: number): [string, string, number] => [
  `机构${r % 4_999}`,
  `2026-10-${String((r % 31) + 1).padStart(2, '0')}`,
  (((r * 104_729) % 1_000_003) - 20_000) / 100,
];

/** In GB18030, as Chinese back ends export it: 机构 is BB FA B9 B9, 日期 is C8 D5 C6 DA, 金额 is BD F0 B6 EE. */
export function ordersFile(): Buffer {
  const lines = ['\xbb\xfa\xb9\xb9,\xc8\xd5\xc6\xda,\xbd\xf0\xb6\xee'];
  for (let r = 0; r < orderLines; r++) {
    const [agency, date, amount] = orderLine(r);
    lines.push(`\xbb\xfa\xb9\xb9${agency.slice(2)},${date},${amount}`);
  }
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
