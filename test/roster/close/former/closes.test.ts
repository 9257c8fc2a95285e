// Closes as the first version of their form wrote them, kept to the letter: they are read and verify for ever.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recordIn, type CloseRecord } from '../../../../src/roster/close/record';
import { readCloseSheet, readHead } from '../../../../src/roster/close/sheet/read-sheet';
import { afterClose } from '../../../../src/roster/close/following/carry-forward';
import { verified } from '../made';

interface Former {
  readonly cells: readonly (readonly unknown[])[];
  readonly record: CloseRecord;
}
const kept = JSON.parse(readFileSync(path.join(__dirname, 'closes.json'), 'utf8')) as Readonly<Record<'zh-CN' | 'en-US', Former>>;
const cellsOf = ({ cells }: Former): unknown[][] => cells.map((line) => [...line, ...Array<string>(17 - line.length).fill('')]);

describe.each(['zh-CN', 'en-US'] as const)('in %s', (language) => {
  const { record } = kept[language];
  const cells = cellsOf(kept[language]);

  it('it verifies, with its record and without, sealed and signed', async () => {
    const whole = recordIn(JSON.stringify({ format: 1, ...record }))!;
    expect(whole).toEqual(record);
    for (const known of [{ record: whole }, { record: { ...whole, rows: null } }, {}]) {
      const { findings, fingerprint, signatures } = await verified(cells, known);
      expect([findings, fingerprint]).toEqual([[], record.fingerprint]);
      expect(signatures.signatures[0]!.state).toBe('signed');
    }
  });

  it('a number as an id is its digits there; an error is no agency, whatever key its line has', () => {
    const read = readCloseSheet(cells);
    expect(readHead(read)).toMatchObject({ sequence: 1, paidBy: 'held', rows: 15 });
    expect(afterClose(read, 'none-paid')!.standings.map(({ key }) => key)).toEqual([
      ...['1001', '', '0', '', '0012345678901234567890', 'mcn-2', 'mcn-3', 'mcn-4', 'mcn-5'],
      ...['😀', '\uFF71', 'mcn-9', 'mcn-2', '', '12345'],
    ]);
  });
});
