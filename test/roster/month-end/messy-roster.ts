// A roster as an agency's finance team gets it at the end of a month, and what is right about every row of it. Seeded; no clock.
import { edges } from './plain-deposit';
import { seeded, type Seeded } from './seeded';
import { amountStyles, fullWidth, inWan, writtenAmount } from './written-amount';

export type SheetCell = string | number | boolean | null;

export interface MessyRosterRow {
  /** Counted from 0 in the sheet. */
  readonly row: number;
  readonly id: string | number;
  /** null where the GMV cell is blank or cannot be read. */
  readonly gmv: bigint | null;
  readonly prevTier: number;
  readonly held: bigint | null;
  /** What is wrong, or worth a look, on purpose. */
  readonly flaw: Flaw | null;
}

type Flaw = 'blank' | 'text' | 'negative' | 'on-edge' | 'duplicate' | 'digits-lost';

export interface MessyRoster {
  readonly cells: readonly (readonly SheetCell[])[];
  /** Where the header, the first and the totals row stand, from 0. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly totalsRow: number;
  readonly rows: readonly MessyRosterRow[];
  /** Areas that the title merges. */
  readonly merged: readonly string[];
}

export interface MessyRosterOptions {
  readonly seed: number;
  readonly agencies: number;
  /** GMV in 万元, said in the header only. */
  readonly isWan?: boolean;
  /** Clean rows with not one flaw. */
  readonly isClean?: boolean;
}

const surnames = ['云栖', '鹿鸣', '星河', '南山', '潮汐', '知味', '万象', '青禾', '拾光', '北斗'];
const kinds = ['传媒', '文化', '电商', '直播', '供应链', '网络科技'];
const flaws: readonly Flaw[] = ['blank', 'text', 'negative', 'on-edge', 'duplicate', 'digits-lost'];
const notAmounts = ['待确认', '1,2,3', '(500)', '50%', 'N/A', '约30万'];

export function messyRoster({ seed, agencies, isWan = false, isClean = false }: MessyRosterOptions): MessyRoster {
  const random = seeded(seed);
  const headers = ['序号', ' 机构 ID ', '机构\n名称', isWan ? '上月GMV（万元）' : '上月ＧＭＶ（元）', '上月档位', '已缴保证金', '备注'];
  const cells: SheetCell[][] = [
    ['2026年10月推客机构成交额明细表', null, null, null, null, null, null],
    ['制表：财务部', null, null, isWan ? '单位：万元' : '单位：元', null, null, '内部资料'],
    [],
    headers,
  ];
  const firstRow = cells.length;
  const rows: MessyRosterRow[] = [];
  for (let i = 0; i < agencies; i++) {
    const row = cells.length;
    // The first rows have one flaw each, so that a small roster has them all.
    const flaw = isClean || i === 0 ? null : i <= flaws.length ? flaws[i - 1]! : random.isOneIn(60) ? random.one(flaws) : null;
    const { gmvCell, ...rest } = agencyRow(i, flaw, rows, random, isWan);
    rows.push({ row, flaw, ...rest });
    const name = `${random.one(surnames)}${random.one(kinds)}${i + 1}`;
    cells.push([i + 1, rest.id, name, gmvCell, writtenTier(rest.prevTier, isClean, random), heldCell(rest.held, isClean, random), null]);
    // A blank row here and there, as between two regions.
    if (!isClean && i > 8 && random.isOneIn(200)) cells.push([null, null, null, null, null, null, null]);
  }
  const totalsRow = cells.length;
  const sum = rows.reduce((total, { gmv }) => total + (gmv ?? 0n), 0n);
  cells.push(['合 计', null, null, Number(sum) / (isWan ? 1_000_000 : 100), null, null, null]);
  cells.push(['制表人：王芳', null, null, null, '复核：', null, null]);
  return { cells, headerRow: firstRow - 1, firstRow, totalsRow, rows, merged: ['A1:G1'] };
}

function agencyRow(i: number, flaw: Flaw | null, before: readonly MessyRosterRow[], random: Seeded, isWan: boolean) {
  const gmv = flaw === 'blank' || flaw === 'text' ? null : centsOf(flaw, random);
  const id: string | number =
    flaw === 'duplicate' ? before[0]!.id : flaw === 'digits-lost' ? 1_234_567_890_123_450 + 10 * i : agencyId(i, random);
  const gmvCell = gmv === null ? (flaw === 'text' ? random.one(notAmounts) : null) : gmvWritten(gmv, random, isWan, flaw);
  return { id, gmv, gmvCell, prevTier: random.whole(0, 4), held: random.isOneIn(15) ? null : BigInt(random.whole(0, 40)) * 500_000n };
}

function centsOf(flaw: Flaw | null, random: Seeded): bigint {
  if (flaw === 'on-edge') return random.one(edges);
  if (flaw === 'negative') return BigInt(-random.whole(1, 9_000_00));
  // Mostly small agencies, some around each edge, a cent below or above too.
  if (random.isOneIn(12)) return random.one(edges) + BigInt(random.one([-1, 1, -320_000, 250_000]));
  const wan = random.one([3, 8, 20, 45, 60, 90, 140, 260, 900]);
  return BigInt(random.whole(1, wan * 1_000_000));
}

const agencyId = (i: number, random: Seeded): string | number =>
  random.isOneIn(3)
    ? 500_000 + i
    : random.isOneIn(4)
      ? `3375261580${String(41_982_305 + i).padStart(8, '0')}`
      : `JG${String(i + 1).padStart(6, '0')}`;

function gmvWritten(gmv: bigint, random: Seeded, isWan: boolean, flaw: Flaw | null): SheetCell {
  if (isWan) return Number(inWan(gmv));
  // Among many numbers some texts, as from different people's files.
  return writtenAmount(gmv, flaw !== null || !random.isOneIn(8) ? 'number' : random.one(amountStyles));
}

function writtenTier(tier: number, isClean: boolean, random: Seeded): SheetCell {
  return isClean || !random.isOneIn(10) ? tier : tier === 0 ? null : random.one([`T${tier}`, `第${tier}档`, fullWidth(String(tier))]);
}

function heldCell(held: bigint | null, isClean: boolean, random: Seeded): SheetCell {
  if (held === null) return null;
  return writtenAmount(held, isClean || !random.isOneIn(12) ? 'number' : random.one(['grouped', 'full-width', 'yuan-sign']));
}
