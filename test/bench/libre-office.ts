// LibreOffice has no function of ours, so its own LOOKUP answers; what that takes is told by opening a sheet with and without the formulas.
import { spawnSync } from 'node:child_process';
import { openedInLibreOffice } from '../e2e/opened-in-libre-office';
import { cleanColumn } from './data';
import type { Figure } from './figure';
import { inFreshProcess } from './fresh-process';
import type { Bench } from './node-rows';
import { mustAgree } from './peer';

const rows = 100_000;
const from = [0, 500_000, 1_000_000, 2_000_000];
const deposits = [20_000, 50_000, 100_000, 200_000];
const depositOf = (gmv: number): number => deposits[from.filter((threshold) => gmv >= threshold).length - 1]!;

/** None where `soffice` is not installed. */
export async function libreOffice({ script, processes, say }: Bench): Promise<Figure[]> {
  if (spawnSync('soffice', ['--version']).status !== 0) {
    say('peers: LibreOffice is not installed, so it is left out\n');
    return [];
  }
  const gmv = cleanColumn(rows).map(([cell]) => cell as number);
  const [own, theirs]: [number[], number[]] = [[], []];
  for (let i = 0; i < processes; i++) {
    say(`peers: LibreOffice, process ${i + 1} of ${processes}`);
    const withFormulas = await opened(gmv.map((amount, row) => [number(amount), lookup(row + 1)]));
    const withValues = await opened(gmv.map((amount) => [number(amount), number(depositOf(amount))]));
    mustAgree('LibreOffice', gmv.map(depositOf), withFormulas.deposits);
    theirs.push(withFormulas.ms - withValues.ms);
    const patience = { rounds: 3, warm: 100, warmRuns: 10, least: 40, clock: 'wall' };
    own.push((await inFreshProcess<{ DEPOSIT: number }>(script, { scene: 'clean', rows, lanes: ['DEPOSIT'], patience })).DEPOSIT);
  }
  return [
    {
      part: 'peers',
      what: 'DEPOSIT against LibreOffice, LOOKUP per row',
      rows,
      unit: 'ms',
      told: 'faster',
      values: own,
      against: { what: 'LibreOffice, LOOKUP per row', values: theirs },
      note: 'reading the formulas included',
    },
  ];
}

const number = (value: number): string => `<table:table-cell office:value-type="float" office:value="${value}"/>`;
const lookup = (row: number): string =>
  `<table:table-cell table:formula="of:=LOOKUP([.A${row}];{${from.join(';')}};{${deposits.join(';')}})"/>`;

async function opened(cells: readonly (readonly string[])[]): Promise<{ ms: number; deposits: number[] }> {
  const sheet = cells.map((row) => `<table:table-row>${row.join('')}</table:table-row>`).join('');
  const spaces = ['office', 'table'].map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
  const document =
    `<?xml version="1.0"?><office:document ${spaces} xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" ` +
    `office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="S">${sheet}` +
    `</table:table></office:spreadsheet></office:body></office:document>`;
  const { csv, ms } = await openedInLibreOffice('sheet.fods', document);
  return {
    ms,
    deposits: csv
      .trimEnd()
      .split('\n')
      .map((line) => Number(line.slice(line.lastIndexOf(',') + 1))),
  };
}
