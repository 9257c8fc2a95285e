// A close, made: its head, how far it is, what keeps it from being made, and its record.
import { canonicalText } from '../../../src/rules/canonical';
import { makeClose, recordOf, type CloseRequest } from '../../../src/roster/close/make-close';
import type { CloseInput } from '../../../src/roster/close/row';
import { closeColumns } from '../../../src/roster/close/sheet/columns';
import { closeOf, floating, november, sha256, words } from './made';

const input: CloseInput = { agency: 'MCN-1', name: '甲', gmv: 512_000, paid: 20_000 };
const link = { sequence: 4, fingerprint: 'a'.repeat(64) };
const make = (changes: Partial<CloseRequest> = {}) =>
  makeClose({ ...november, inputs: [input], ...changes }, { words: words['zh-CN'], sha256 });

describe('the head', () => {
  it('says all of it, of the first close', async () =>
    expect((await closeOf({ inputs: [input, { ...input, agency: 12, gmv: '5万', paid: '' }] })).head).toEqual({
      sequence: 1,
      before: null,
      month: november.month,
      closedOn: '2026-12-02',
      corrects: null,
      rule: floating,
      ruleSha: await sha256(canonicalText(floating)),
      paidBy: 'held',
      source: november.source,
      rows: 2,
      sourceSha: await sha256('MCN-1\t512000.00\t20000.00\n12.00\t5万\t'),
      build: '0.2.0',
    }));

  it.each([
    ['after another', { before: link }, { sequence: 5, before: link, corrects: null }],
    [
      'of a month closed before',
      { before: link, sameMonth: { ...link, sequence: 2 }, reason: ' a line\nwas missing ' },
      { sequence: 5, before: link, corrects: { ...link, sequence: 2, reason: 'a line was missing' } },
    ],
    ['of a month not closed before, with a reason all the same', { reason: 'x' }, { sequence: 1, corrects: null }],
    [
      'with what files cannot hold',
      { source: { file: ' a\tb ', sheet: 'c\nd ', address: ' A1 ' }, build: ' 1\t' },
      { source: { file: 'a b', sheet: 'c d', address: ' A1 ' }, build: '1' },
    ],
    ['with tiers paid', { paidBy: 'prevTier' as const }, { paidBy: 'prevTier' }],
  ])('%s', async (_, changes, head) => expect(await make(changes)).toMatchObject({ state: 'made', close: { head } }));
});

describe('is not made', () => {
  const waiting = (code: string): Partial<CloseInput> => ({ gmv: { code } });
  it.each<[string, Partial<CloseRequest>, object]>([
    ['of no rows, before anything else', { inputs: [], sameMonth: link }, { state: 'no-rows' }],
    ['while a GMV is computed', { inputs: [{ ...input, ...waiting('#BUSY!') }] }, { state: 'calculating', rows: 1 }],
    ['while data come', { inputs: [input, { ...input, ...waiting('#GETTING_DATA') }] }, { state: 'calculating', rows: 1 }],
    ['while a connection is made', { inputs: [{ ...input, ...waiting('#CONNECT!') }, input] }, { state: 'calculating', rows: 1 }],
    [
      'while balances are computed, each row once',
      { inputs: [{ ...input, ...waiting('#BUSY!'), paid: '#BUSY!' }, { ...input, paid: { code: '#BUSY!' } }, input], sameMonth: link },
      { state: 'calculating', rows: 2 },
    ],
    ['under a rule that is none', { rule: { ...floating, base: '1' }, sameMonth: link }, { state: 'rule-unreadable' }],
    ['again without a reason', { sameMonth: link, reason: '\n ' }, { state: 'reason-missing', sameMonth: link }],
  ])('%s', async (_, changes, outcome) => expect(await make(changes)).toEqual(outcome));

  it('an error of another kind is no reason to wait', async () =>
    expect((await make({ inputs: [{ ...input, gmv: { code: '#N/A' }, name: '#BUSY!' }] })).state).toBe('made'));
});

describe('on the way', () => {
  const inputs = Array.from({ length: 1200 }, (_, i) => ({ agency: `a${i}`, name: '', gmv: i, paid: 0 }));

  it('how much is done is told, of twice the rows', async () => {
    const said: number[][] = [];
    const request = { ...november, inputs };
    const onProgress = (...progress: number[]): void => void said.push(progress);
    const outcome = await makeClose(request, { words: words['zh-CN'], sha256, onProgress });
    if (outcome.state !== 'made') throw new Error(outcome.state);
    // All lines of the sheet get their checks, by 500.
    const lines = outcome.close.sheet.cells.length;
    const checked = [500, 1000, lines].map((done) => 1200 + (done * 1200) / lines);
    expect(said).toEqual([0, 500, 1000, 1200, ...checked].map((done) => [done, 2400]));
  });

  it('it is stopped wherever it waits', async () => {
    let waits = 0;
    const counting = (): Promise<void> => {
      waits++;
      return Promise.resolve();
    };
    await makeClose({ ...november, inputs }, { words: words['zh-CN'], sha256, pause: counting });
    for (let at = 0; at < waits; at++) {
      let left = at;
      const pause = (): Promise<void> => (left-- === 0 ? Promise.reject(new Error('stopped')) : Promise.resolve());
      await expect(makeClose({ ...november, inputs }, { words: words['zh-CN'], sha256, pause })).rejects.toThrow('stopped');
    }
    // While rows are read for cells that wait, computed, summed up, written, hashed and checked, and their source is.
    expect(waits).toBeGreaterThan(10);
  });
});

it.each<[readonly unknown[], readonly (readonly string[])[]]>([
  [
    [1001, '1001'],
    [['twice'], ['twice']],
  ],
  [
    [1001, 1001.5],
    [[], []],
  ],
  [
    [0, '', '\u200B', '\u0001'],
    [['no-agency'], ['no-agency'], ['no-agency'], ['no-agency']],
  ],
  [
    [{ code: '#N/A' }, { code: '#N/A' }],
    [['agency'], ['agency']],
  ],
  [
    ['#N/A', '#REF!', NaN],
    [['agency'], ['agency'], ['agency']],
  ],
])('agencies %j are in doubt for %j', async (agencies, doubts) => {
  const { rows, sheet } = await closeOf({ inputs: agencies.map((agency) => ({ ...input, agency })) });
  expect(rows.map((row) => row.doubts.map(({ why }) => why))).toEqual(doubts);
  expect(sheet.totals.doubts.map(({ why }) => why)).toEqual([...new Set(doubts.flat())]);
});

it('an error as an agency is told by its name', async () => {
  const { rows, sheet } = await closeOf({ inputs: [{ code: '#REF!' }, '#n/a'].map((agency) => ({ ...input, agency })) });
  expect(rows.map(({ key, doubts }) => [key, doubts])).toEqual(
    ['#REF!', '#n/a'].map((seen) => ['', [{ why: 'agency', problem: { code: 'error-cell', seen } }]]),
  );
  expect(sheet.cells[sheet.columnsRow + 1]![closeColumns.note]).toContain('#REF!');
});

it('its number is the one asked for, else one more than that of the close before', async () => {
  const numbers = [{ sequence: 7 }, { sequence: 7, before: link }, { before: link }, {}];
  const made = await Promise.all(numbers.map((how) => closeOf({ inputs: [input], ...how })));
  expect(made.map(({ head }) => head.sequence)).toEqual([7, 7, 5, 1]);
});

it('the record has what the fingerprint is made of, and neither seals nor signatures yet', async () => {
  const close = await closeOf({ inputs: [input], before: link });
  const { fingerprint, lines, rows } = close.sheet;
  expect(recordOf(close, '底稿')).toEqual({ sequence: 5, fingerprint, sheet: '底稿', lines, rows, seals: [], signatures: [] });
  expect(rows).toEqual(['row\tmcn-1\t1.00\tMCN-1\t甲\t512000.00\t512000.00\t2.00\t50000.00\t20000.00\t30000.00\t0.00\t488000.00']);
});
