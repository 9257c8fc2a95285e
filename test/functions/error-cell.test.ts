// Which error a problem becomes; CustomFunctions is Microsoft's own, as a page in Excel has it.
import type { Problem } from '../../src/engine/amounts/problem';
import { cellwise } from '../../src/functions/cellwise';
import { cellFunctions } from '../../src/functions/answers';
import { builds } from '../../src/workbench/host/page-url';
import { openOfficePage, type OfficePage } from '../workbench/office-page';
import { fresh, wordedContext } from './context';

describe.each(builds)('office.js for %s:', (build) => {
  let page: OfficePage;
  beforeAll(async () => {
    page = await openOfficePage({ build });
    Object.assign(globalThis, { CustomFunctions: page.window.CustomFunctions });
  });
  afterAll(() => {
    page.close();
    Reflect.deleteProperty(globalThis, 'CustomFunctions');
  });

  const error = (problem: Problem) => wordedContext(fresh, 'en-US').errorCell(problem) as { code: string; message: string };

  it.each<[string, Problem]>([
    ['#N/A', { code: 'rule-unknown', seen: 'x', known: [] }],
    ['#N/A', { code: 'rule-dates-missing' }],
    ['#N/A', { code: 'rule-date-missing', id: 'x' }],
    ['#N/A', { code: 'before-first-rule', day: '', first: '', id: '' }],
    ['#N/A', { code: 'chosen-rule-unknown', id: 'x' }],
    ['#N/A', { code: 'settings-damaged', place: '', seen: '' }],
    ['#N/A', { code: 'settings-newer' }],
    ['#N/A', { code: 'settings-doubtful', seen: '2' }],
    ['#N/A', { code: 'settings-unread', reason: '' }],
    ['#N/A', { code: 'beyond-argument', argument: 'held', rows: 1, columns: 1 }],
    ['#VALUE!', { code: 'not-an-amount', argument: 'gmv', seen: 'x' }],
    ['#VALUE!', { code: 'not-an-amount', argument: 'gmv', seen: '#N/A' }],
    ['#VALUE!', { code: 'amount-too-large', argument: 'gmv', seen: 'x' }],
    ['#VALUE!', { code: 'amount-negative', argument: 'gmv', seen: '-1' }],
    ['#VALUE!', { code: 'not-a-tier', seen: 'x', tiers: 4 }],
    ['#VALUE!', { code: 'agency-month-twice', row: 1 }],
    ['#VALUE!', { code: 'not-a-column', argument: 'held', rows: 1, columns: 2, expected: 3 }],
    ['#VALUE!', { code: 'our-fault', reason: 'x' }],
  ])('%s with a sentence for %j', (code, problem) => {
    expect(error(problem)).toMatchObject({ code, message: expect.stringMatching(/\.$/) });
  });

  it.each(['#DIV/0!', '#N/A', '#NULL!', '#NUM!', '#VALUE!'])('an error cell %s passes on as it is, without a sentence', (seen) => {
    expect(error({ code: 'error-cell', seen })).toMatchObject({ code: seen, message: '' });
  });

  it.each(['#REF!', '#NAME?', '#SPILL!', '#BUSY!', '#CALC!'])(
    'an error that functions cannot answer, %s, is #N/A with a sentence that names it',
    (seen) => {
      expect(error({ code: 'error-cell', seen })).toMatchObject({ code: '#N/A', message: expect.stringContaining(seen) });
    },
  );

  it('a column of nothing but errors says its sentence as long as 5 MB allow, and stays an error after that', () => {
    const { errorCell, begin } = wordedContext(fresh, 'zh-CN');
    const cell = () => errorCell({ code: 'settings-damaged', place: 'chosen', seen: '42' }) as { code: string; message: string };
    const cells = Array.from({ length: 20_000 }, cell);
    expect(Buffer.byteLength(JSON.stringify(cells))).toBeLessThan(5 * 1024 * 1024);
    expect(cells[0]?.message).toContain('42');
    expect(cells.at(-1)).toMatchObject({ code: '#N/A', message: '' });
    begin();
    expect(cell().message).toContain('42');
  });

  it('the same word 20,000 times: read once, and said as long as the next answer’s 5 MB allow', () => {
    const context = wordedContext(fresh, 'zh-CN');
    const gmv = Array.from({ length: 20_000 }, () => ['待定']);
    for (let times = 0; times < 2; times++) {
      context.begin();
      const cells = cellwise(context, cellFunctions.DEPOSIT, { gmv }) as readonly (readonly [{ message: string }])[];
      expect(Buffer.byteLength(JSON.stringify(cells))).toBeLessThan(5 * 1024 * 1024);
      expect(cells[0]![0].message).toContain('待定');
      expect(cells.at(-1)![0]).toMatchObject({ code: '#VALUE!', message: '' });
    }
  });

  it('one error serves all cells that say the same, and another those that say another thing', () => {
    const { errorCell } = wordedContext(fresh, 'en-US');
    const word = { code: 'not-an-amount', argument: 'gmv', seen: '待定' } as const;
    expect(errorCell(word)).toBe(errorCell(word));
    expect(errorCell({ ...word, seen: 'n/a' })).not.toBe(errorCell(word));
    expect(errorCell({ code: 'error-cell', seen: '#N/A' })).toBe(errorCell({ code: 'error-cell', seen: '#N/A' }));
    expect(errorCell({ code: 'error-cell', seen: '#REF!' })).not.toBe(errorCell({ code: 'error-cell', seen: '#N/A' }));
  });
});
