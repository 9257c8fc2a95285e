import { answers, buildText, rosterAnswer, versionsOnDates, rulesTable, scheduleAnswer, tiersTable } from '../../src/functions/answers';
import { rulebookOf } from '../../src/rules/rulebook';
import { codes, column, contextOf, dated } from './context';

const damaged = contextOf(rulebookOf('not json'));
const en = contextOf(undefined, 'en-US');

describe('TIERS', () => {
  it('the workbook’s version, header first', () => {
    expect(tiersTable(en, null)).toEqual([
      ['tier', 'from', 'to', 'base', 'supplement', 'deposit'],
      [1, 0, 500000, 20000, 0, 20000],
      [2, 500000, 1000000, 20000, 30000, 50000],
      [3, 1000000, 2000000, 20000, 80000, 100000],
      [4, 2000000, '', 20000, 180000, 200000],
    ]);
  });

  it('another version by its id', () =>
    expect(tiersTable(contextOf(), [['Fixed-V1']]).slice(1)).toEqual([[1, 0, '', 20000, 180000, 200000]]));

  it.each([
    [[['nope']], 'rule-unknown'],
    [[['fixed-v1', 'floating-v2']], 'not-one-value'],
    [[[{ code: '#N/A' }]], 'error-cell'],
  ])('%j: %s', (rule, code) => expect(codes(tiersTable(contextOf(), rule))).toEqual([[code]]));

  it('damaged settings', () => expect(codes(tiersTable(damaged, null))).toEqual([['settings-damaged']]));
});

describe('RULES', () => {
  it('the versions known here, the workbook’s marked', () => {
    expect(rulesTable(en)).toEqual([
      ['id', 'name', 'in force from', 'tiers', 'lowest deposit', 'highest deposit', 'evidence', "the workbook's"],
      ['fixed-v1', 'Fixed deposit', '', 1, 200000, 200000, 'secondary', ''],
      ['floating-v2', 'Floating deposit', '', 4, 20000, 200000, 'secondary', 'yes'],
    ]);
    expect(rulesTable(contextOf(dated)).map((row) => [row[0], row[1], row[2], row[7]])).toEqual([
      ['编号', '名称', '生效日期', '本工作簿使用'],
      ['fixed-v1', '固定制', '2025-03-26', ''],
      ['floating-v2', '浮动制', '2025-11-01', '是'],
    ]);
  });

  it('damaged settings', () => expect(codes(rulesTable(damaged))).toEqual([['settings-damaged']]));
});

describe('RULEAT', () => {
  it('answers every cell of a matrix in its place', () => {
    expect(
      codes(
        versionsOnDates(contextOf(dated), [
          ['2025-10', 45962, ''],
          ['2025-01-01', 'x', { code: '#N/A' }],
        ]),
      ),
    ).toEqual([
      ['fixed-v1', 'floating-v2', ''],
      ['before-first-rule', 'not-a-day', 'error-cell'],
    ]);
  });

  it('without dates there is no answer', () =>
    expect(codes(versionsOnDates(contextOf(), [['2026-10']]))).toEqual([['rule-dates-missing']]));
  it('damaged settings', () =>
    expect(codes(versionsOnDates(damaged, column('2026-10', '')))).toEqual(column('settings-damaged', 'settings-damaged')));
});

describe('ROSTER', () => {
  const agency = column('甲', '乙', '甲', '丙', '丁', '');
  const date = column(46300, '2026-10-31 12:00', 46326.9, '2026年11月1日', 46310, '');
  const amount = column(0.1, '50万', 0.2, 1, -3, '');
  const given = { agency, date, amount, month: [['2026-11']], rule: null };

  it('one row per agency: GMV of the month before, tier, deposit, headroom', () => {
    expect(codes(rosterAnswer(en, given))).toEqual([
      ['agency', 'GMV', 'tier', 'deposit', 'headroom'],
      ['甲', 0.3, 1, 20000, 499999.7],
      ['乙', 500000, 2, 50000, 500000],
      ['丙', 0, 1, 20000, 500000],
      ['丁', -3, 'agency-total-negative', 'agency-total-negative', 'agency-total-negative'],
    ]);
  });

  it('January is assessed on December', () => {
    expect(codes(rosterAnswer(en, { ...given, agency: [['甲']], date: [['2026-12-31']], amount: [[5]], month: [[202701]] }))[1]).toEqual([
      '甲',
      5,
      1,
      20000,
      499995,
    ]);
  });

  it('a line that cannot be counted is an error in its agency’s row alone', () => {
    const rows = rosterAnswer(en, { ...given, amount: column(0.1, 'x', 0.2, 1, 3, '') });
    expect(codes(rows).map((row) => row.slice(0, 3))).toEqual([
      ['agency', 'GMV', 'tier'],
      ['甲', 0.3, 1],
      ['乙', 'line-unreadable', 'line-unreadable'],
      ['丙', 0, 1],
      ['丁', 3, 1],
    ]);
    expect(rows[2]?.[1]).toEqual({ code: 'line-unreadable', line: 2, problem: { code: 'not-an-amount', argument: 'amount', seen: 'x' } });
  });

  it('an agency cell that is an error is that error throughout, also where its lines are of other months', () => {
    const rows = rosterAnswer(en, { ...given, agency: column('甲', '甲', '甲', { code: '#N/A' }, '甲', '') });
    expect(codes(rows)[2]).toEqual(Array.from({ length: 5 }, () => 'error-cell'));
  });

  it('a sum that no cell can hold is refused', () => {
    const lines = { agency: column('a', 'a'), date: column(46300, 46300), amount: column('9E307', '9E307') };
    expect(codes(rosterAnswer(en, { ...lines, month: [['2026-11']], rule: null }))[1]).toEqual([
      'a',
      ...Array.from({ length: 4 }, () => 'amount-too-large'),
    ]);
  });

  it.each([
    ['a shorter column', { date: column(1, 2) }, 'not-a-column'],
    ['two columns', { agency: agency.map(([cell]) => [cell, cell]) }, 'not-a-column'],
    ['two months', { month: column('2026-11', '2026-12') }, 'not-one-value'],
    ['no month', { month: [['']] }, 'blank-argument'],
    ['an unreadable month', { month: [['November']] }, 'not-a-month'],
    ['an error as month', { month: [[{ code: '#REF!' }]] }, 'error-cell'],
    ['two rules', { rule: column('', '') }, 'not-one-value'],
    ['an unknown rule', { rule: [['nope']] }, 'rule-unknown'],
    ['dated, without dates', { rule: [['dated']] }, 'rule-dates-missing'],
  ])('%s: one error for the whole', (_, change, code) => expect(codes(rosterAnswer(en, { ...given, ...change }))).toEqual([[code]]));

  it('dated: the version in force on the first day of the month of assessment', () => {
    const deposits = (month: string) =>
      rosterAnswer(contextOf(dated), { agency: [['甲']], date: [[1]], amount: [[1]], month: [[month]], rule: [['Dated']] })[1]?.[3];
    expect([deposits('2025-10'), deposits('2025-11')]).toEqual([200000, 20000]);
  });

  it('damaged settings', () => expect(codes(rosterAnswer(damaged, given))).toEqual([['settings-damaged']]));
});

describe('SCHEDULE', () => {
  const given = { agency: column('甲', '甲'), month: column('2026-09', 202610), gmv: column(600000, 2e6), held: null, rule: null };

  it('tier, deposit, held before, top-up due, surplus beside each row, no header', () => {
    expect(codes(scheduleAnswer(en, given))).toEqual([
      [2, 50000, 0, 50000, 0],
      [4, 200000, 50000, 150000, 0],
    ]);
  });

  it('held: one per row, blank carries; one value for all; a shorter column is #N/A where it ends', () => {
    expect(codes(scheduleAnswer(en, { ...given, held: column(60000, '') })).map((row) => row[2])).toEqual([60000, 60000]);
    expect(codes(scheduleAnswer(en, { ...given, held: [[30000]] })).map((row) => row[2])).toEqual([30000, 30000]);
    const three = {
      ...given,
      agency: column('a', 'b', 'c'),
      month: column(202601, 202601, 202601),
      gmv: column(1, 1, 1),
      held: column(1, 2),
    };
    expect(codes(scheduleAnswer(en, three)).map((row) => [row[0], row[2]])).toEqual([
      [1, 1],
      [1, 2],
      [1, 'beyond-argument'],
    ]);
  });

  it('rule: dated follows the month of assessment, the month after the GMV’s', () => {
    const rows = scheduleAnswer(contextOf(dated), { ...given, month: column('2025-09', '2025-10'), gmv: column(1, 1), rule: [['dated']] });
    expect(codes(rows).map((row) => row[1])).toEqual([200000, 20000]);
  });

  it('rule: one per row', () => {
    expect(codes(scheduleAnswer(en, { ...given, rule: column('fixed-v1', 'nope') }))).toEqual([
      [1, 200000, 0, 200000, 0],
      ['rule-unknown', 'rule-unknown', 'rule-unknown', 'rule-unknown', 'rule-unknown'],
    ]);
  });

  it('rule: each row’s own error', () => {
    const [first, second] = scheduleAnswer(en, { ...given, rule: column({ code: '#N/A' }, { code: '#REF!' }) });
    expect([first?.[0], second?.[0]]).toEqual([
      { code: 'error-cell', seen: '#N/A' },
      { code: 'error-cell', seen: '#REF!' },
    ]);
  });

  it.each([
    ['a blank month', '', 'blank-argument'],
    ['a month that cannot be read', '2026-13', 'not-a-month'],
  ])('rule: dated cannot be told without a month: %s', (_, month, code) => {
    const rows = scheduleAnswer(contextOf(dated), { ...given, month: column(month, '2025-10'), gmv: column(1, 1), rule: [['dated']] });
    expect(codes(rows).map((row) => row[0])).toEqual([code, 1]);
  });

  it('a blank row answers blanks', () => {
    expect(
      scheduleAnswer(en, { agency: column('', '甲'), month: column('', '2026-09'), gmv: column('', 1), held: column('', ''), rule: null }),
    ).toEqual([
      ['', '', '', '', ''],
      [1, 20000, 0, 20000, 0],
    ]);
  });

  it.each([
    ['columns of two heights', { month: column(1) }, 'not-a-column'],
    ['more balances than rows', { held: column(1, 2, 3) }, 'not-a-column'],
    ['more rules than rows', { rule: column('', '', '') }, 'not-a-column'],
    ['two columns of balances', { held: [[1, 2]] }, 'not-a-column'],
  ])('%s: one error for the whole', (_, change, code) => expect(codes(scheduleAnswer(en, { ...given, ...change }))).toEqual([[code]]));
});

describe('BUILD', () => {
  it('damaged settings', () => expect(codes(buildText(damaged))).toEqual([['settings-damaged']]));
});

describe('an argument without any cell is an error, never a blank', () => {
  const one = [['2026-11']];
  const ofTable = { agency: [['甲']], date: [['2026-10']], amount: [[1]], month: one, rule: null };
  const ofRow = { agency: [['甲']], month: one, gmv: [[1]], held: null, rule: null };
  it.each([{ cells: [] }, { cells: [[]] }])('$cells', ({ cells }: { cells: unknown[][] }) => {
    const unreadable = expect.stringMatching(/^(error-cell|line-unreadable)$/);
    for (const answer of [answers.DEPOSIT, answers.TIER, answers.HEADROOM, answers.EXPLAIN]) {
      expect(codes(answer(en, { gmv: cells, prevTier: null, rule: null }))).toEqual([['error-cell']]);
      expect(codes(answer(en, { gmv: [[1]], prevTier: null, rule: cells }))).toEqual([['error-cell']]);
    }
    expect(codes(answers.TOPUP(en, { gmv: [[1]], prevTier: cells, rule: null }))).toEqual([['error-cell']]);
    expect(codes(answers.SHORTFALL(en, { gmv: [[1]], held: cells, rule: null }))).toEqual([['error-cell']]);
    expect(answers.CHECK(en, { gmv: cells, prevTier: null, rule: null })).toEqual([[expect.stringContaining('#VALUE!')]]);
    expect(codes(answers.TIERS(en, { rule: cells }))).toEqual([['error-cell']]);
    expect(codes(answers.RULEAT(en, { date: cells }))).toEqual([['error-cell']]);
    for (const name of ['agency', 'date', 'amount', 'month', 'rule']) {
      expect(codes(answers.ROSTER(en, { ...ofTable, [name]: cells })).flat()).toContainEqual(unreadable);
    }
    for (const name of ['agency', 'month', 'gmv', 'held', 'rule']) {
      expect(codes(answers.SCHEDULE(en, { ...ofRow, [name]: cells })).flat()).toContainEqual(unreadable);
    }
  });
});
