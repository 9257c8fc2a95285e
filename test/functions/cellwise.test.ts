import fc from 'fast-check';
import { cellsOf, cellwise, type CellQuestion } from '../../src/functions/cellwise';
import { cellFunctions } from '../../src/functions/answers';
import { rulebookOf } from '../../src/rules/rulebook';
import { Decimal } from '../../src/engine/amounts/money';
import { reasoningFor } from '../../src/engine/tiers/deposit';
import { explained } from '../../src/i18n/explained';
import { cellsNear, floating, floatingLower, ruleWith } from '../engine/rules';
import { codes, column, contextOf, stored } from './context';

const ask = (question: CellQuestion, given: Parameters<typeof cellwise>[2], context = contextOf()) =>
  codes(cellwise(context, question, given));
const beyond = 'beyond-argument';

describe('arguments broadcast as in Excel', () => {
  it.each<[string, Parameters<typeof cellwise>[2], unknown[][]]>([
    ['one cell', { gmv: [[600000]], prevTier: [[1]] }, [[30000]]],
    ['a value that is no matrix', { gmv: 600000, prevTier: 1 }, [[30000]]],
    ['a column and one cell', { gmv: column(1, 600000), prevTier: [[0]] }, column(20000, 50000)],
    ['one cell and a column', { gmv: [[600000]], prevTier: column(0, 1, 2) }, column(50000, 30000, 0)],
    ['two columns', { gmv: column(600000, 2e6), prevTier: column(1, 2) }, column(30000, 150000)],
    [
      'a row and a column',
      { gmv: [[1, 600000]], prevTier: column(0, 1) },
      [
        [20000, 50000],
        [0, 30000],
      ],
    ],
    [
      'a matrix and a row',
      {
        gmv: [
          [1, 600000],
          [2e6, 1],
        ],
        prevTier: [[0, 1]],
      },
      [
        [20000, 30000],
        [200000, 0],
      ],
    ],
    ['a shorter column', { gmv: column(1, 1, 1), prevTier: column(0, 1) }, column(20000, 0, beyond)],
    ['a longer column', { gmv: column(1, 1), prevTier: column(0, 1, 1) }, column(20000, 0, beyond)],
    [
      'a narrower matrix',
      {
        gmv: [[1, 1, 1]],
        prevTier: [
          [0, 1],
          [0, 1],
        ],
      },
      [
        [20000, 0, beyond],
        [20000, 0, beyond],
      ],
    ],
    [
      'a rule per row',
      { gmv: column(1, 1, 1), prevTier: [[0]], rule: column('fixed-v1', '', 'nope') },
      column(200000, 20000, 'rule-unknown'),
    ],
    ['a shorter column of rules', { gmv: column(1, 1, 1), prevTier: [[0]], rule: column('fixed-v1', '') }, column(200000, 20000, beyond)],
  ])('%s', (_, given, expected) => expect(ask(cellFunctions.TOPUP, given)).toEqual(expected));

  it('a cell beyond an argument says which one and how large it is', () => {
    expect(cellwise(contextOf(), cellFunctions.TOPUP, { gmv: column(1, 1, 1), prevTier: column(0, 1) })[2]).toEqual([
      { code: 'beyond-argument', argument: 'prevTier', rows: 2, columns: 1 },
    ]);
  });

  it('the GMV too', () => {
    expect(cellwise(contextOf(), cellFunctions.TOPUP, { gmv: column(1, 1), prevTier: column(0, 0, 0) })[2]).toEqual([
      { code: 'beyond-argument', argument: 'gmv', rows: 2, columns: 1 },
    ]);
  });

  it('a row of rules answers a row', () =>
    expect(ask(cellFunctions.DEPOSIT, { gmv: 1, rule: [['fixed-v1', '']] })).toEqual([[200000, 20000]]));

  it('beside an argument, too, and of a matrix', () => {
    const [row] = cellwise(contextOf(), cellFunctions.TOPUP, { gmv: [[1, 1, 1]], prevTier: [[0, 1]] });
    expect(row).toEqual([20000, 0, { code: 'beyond-argument', argument: 'prevTier', rows: 1, columns: 2 }]);
  });

  it('a GMV that is left out is one blank cell, for every cell of the others', () => {
    expect(ask(cellFunctions.TOPUP, { gmv: null, prevTier: column(1, 2) })).toEqual(column('', ''));
    expect(ask(cellFunctions.DEPOSIT, { gmv: null })).toEqual([['']]);
  });

  it('what the formula leaves out is not a blank cell: null from Excel, or the invocation object that office.js adds', () => {
    for (const leftOut of [null, undefined, { functionName: 'DEPOSIT' }]) {
      expect(ask(cellFunctions.DEPOSIT, { gmv: [[1]], rule: leftOut })).toEqual([[20000]]);
      expect(ask(cellFunctions.EXPLAIN, { gmv: [[1]], prevTier: leftOut })[0]?.[0]).not.toContain('尚未缴纳');
    }
    expect(ask(cellFunctions.EXPLAIN, { gmv: [[1]], prevTier: [['']] })[0]?.[0]).toContain('尚未缴纳');
  });
});

describe('the cells of an argument', () => {
  it.each<[string, unknown, unknown]>([
    ['left out', null, undefined],
    ['left out by office.js', undefined, undefined],
    ['the invocation object', { functionName: 'DEPOSIT' }, undefined],
    ['a matrix', [[1, 2]], [[1, 2]]],
    ['a value by itself', 0, [[0]]],
    ['a rich value', { basicType: 'Double', basicValue: 1 }, [[{ basicType: 'Double', basicValue: 1 }]]],
    ['no row', [], [[{ code: '#VALUE!' }]]],
    ['a row of no cell', [[]], [[{ code: '#VALUE!' }]]],
  ])('%s', (_, argument, cells) => expect(cellsOf(argument)).toEqual(cells));
});

describe('a plain column is answered in one go', () => {
  const asked = { column: 0, cell: 0 };
  const question: CellQuestion = {
    ...cellFunctions.TOPUP,
    answerer: (...under) => {
      const answerer = cellFunctions.TOPUP.answerer(...under);
      const cell = (...cells: Parameters<typeof answerer>) => {
        asked.cell++;
        return answerer(...cells);
      };
      const column: typeof answerer.column = (...columns) => {
        asked.column++;
        return answerer.column(...columns);
      };
      return Object.assign(cell, { column });
    },
  };

  it.each<[string, Parameters<typeof cellwise>[2], boolean]>([
    ['beside one cell', { gmv: column(1, 2), prevTier: [[1]] }, true],
    ['beside a column', { gmv: column(1, 2), prevTier: column(1, 2) }, true],
    ['under one rule', { gmv: column(1, 2), prevTier: 1, rule: [['floating-v2']] }, true],
    ['with nothing beside it', { gmv: column(1, 2), prevTier: null }, true],
    ['not where one GMV serves many cells', { gmv: 1, prevTier: column(1, 2) }, false],
    ['not beside a shorter column', { gmv: column(1, 1, 1), prevTier: column(1, 2) }, false],
    ['not in a matrix', { gmv: [[1, 2]], prevTier: 1 }, false],
    ['not under a rule a row', { gmv: column(1, 2), prevTier: 1, rule: column('', 'floating-v2') }, false],
  ])('%s', (_, given, isInOneGo) => {
    Object.assign(asked, { column: 0, cell: 0 });
    cellwise(contextOf(), question, given);
    expect([asked.column, asked.cell > 0]).toEqual(isInOneGo ? [1, false] : [0, true]);
  });
});

it('an error handed over by itself is an error, not an argument left out', () => {
  expect(ask(cellFunctions.DEPOSIT, { gmv: [[1]], rule: { code: '#N/A' } })).toEqual([['error-cell']]);
  expect(ask(cellFunctions.DEPOSIT, { gmv: { basicType: 'Error', basicValue: '#DIV/0!' } })).toEqual([['error-cell']]);
});

describe('one bad cell spoils no other', () => {
  const gmv = column(600000, 'abc', '', { code: '#DIV/0!' }, -1, true, '51.2万', null, 2e6);
  it.each([
    ['DEPOSIT', column(50000, 'not-an-amount', '', 'error-cell', 'amount-negative', 'not-an-amount', 50000, '', 200000)],
    ['TIER', column(2, 'not-an-amount', '', 'error-cell', 'amount-negative', 'not-an-amount', 2, '', 4)],
    ['HEADROOM', column(400000, 'not-an-amount', '', 'error-cell', 'amount-negative', 'not-an-amount', 488000, '', '')],
  ] as const)('%s', (name, expected) => expect(ask(cellFunctions[name], { gmv })).toEqual(expected));

  it('a problem in one argument is not hidden by a blank in the other', () => {
    expect(ask(cellFunctions.TOPUP, { gmv: column('', ''), prevTier: column(9, 1) })).toEqual(column('not-a-tier', ''));
    expect(ask(cellFunctions.SHORTFALL, { gmv: column(1, 'x', ''), held: column('', '', 'y') })).toEqual(
      column('', 'not-an-amount', 'not-an-amount'),
    );
  });
});

describe('CHECK answers in words', () => {
  const check = (gmv: unknown, prevTier?: unknown) => ask(cellFunctions.CHECK, { gmv: [[gmv]], prevTier })[0]?.[0];

  it.each([[600000], ['51.2万'], [''], [null], [0], [499999.99]])('%j: nothing to say', (gmv) => expect(check(gmv)).toBe(''));

  it('names what is wrong, also where the row shows an error', () => {
    expect(check('abc')).toMatch(/“abc”读不出金额/);
    expect(check({ code: '#DIV/0!' })).toMatch(/#DIV\/0!/);
    expect(check(1, [[7]])).toMatch(/“7”不是本版规则的档位/);
    expect(ask(cellFunctions.CHECK, { gmv: [[1]], rule: [['nope']] })[0]?.[0]).toMatch(/“nope”/);
  });

  it.each([
    [500000, 50000, 20000],
    ['100万', 100000, 50000],
    [2000000, 200000, 100000],
  ])('%j is exactly on a disputed edge: %d, or %d under the other reading', (gmv, deposit, other) => {
    const words = check(gmv);
    for (const amount of [deposit, other]) expect(words).toContain(`¥${amount.toLocaleString('en-US')}`);
  });

  it('where the amount on the edge is what a sum of doubles left of it, that too', () => {
    const sum = 289571.66 + 48665.48 + 161762.86;
    expect(check(sum)).toBe(check(500000)?.toString().replace('。请向', '；单元格中实为 499999.99999999994，按 ¥500,000.00 计。请向'));
    expect(check(sum, [[1]])).toMatch(/按档位应补缴 ¥30,000，按另一种读法为 ¥0；单元格中实为 499999.99999999994，按 ¥500,000.00 计。/);
    expect(check('499999.99999999994')).toBe('');
    expect(check(0.1 + 0.2)).toBe('');
    expect(check(-1e-9)).toBe('');
    expect(ask(cellFunctions.CHECK, { gmv: [[sum]] }, contextOf(undefined, 'en-US'))[0]?.[0]).toMatch(
      /deposit ¥20,000; the cell holds 499999.99999999994, read as ¥500,000.00. Verify/,
    );
    expect(ask(cellFunctions.EXPLAIN, { gmv: [[sum]] }, contextOf(undefined, 'en-US'))[0]?.[0]).toMatch(
      /gives tier 1 and ¥20,000; the cell holds 499999.99999999994, read as ¥500,000.00\.$/,
    );
    expect(ask(cellFunctions.EXPLAIN, { gmv: [[sum]] })[0]?.[0]).toMatch(
      /应缴 ¥20,000；单元格中实为 499999.99999999994，按 ¥500,000.00 计。$/,
    );
  });

  it('with the tier paid so far, what is due under both readings', () => {
    expect(check(500000, [[1]])).toMatch(/按档位应补缴 ¥30,000，按另一种读法为 ¥0/);
  });
});

describe('EXPLAIN', () => {
  it('one sentence with every step', () => {
    expect(ask(cellFunctions.EXPLAIN, { gmv: [['51.2万']], prevTier: [[1]] })[0]?.[0]).toBe(
      '按 floating-v2（浮动制）：成交额 ¥512,000 属于第 2 档（¥500,000 起至不满 ¥1,000,000），应缴保证金 = 基础 ¥20,000 + 补缴 ¥30,000 = ¥50,000；' +
        '距第 3 档还差 ¥488,000，届时保证金增加 ¥50,000；已缴至第 1 档（¥20,000），按档位应补缴 ¥30,000。',
    );
    expect(ask(cellFunctions.EXPLAIN, { gmv: [[500000]], rule: [['floating-v2']] }, contextOf(undefined, 'en-US'))[0]?.[0]).toBe(
      'By floating-v2 (Floating deposit): GMV ¥500,000 is in tier 2 (from ¥500,000 to below ¥1,000,000); deposit = base ¥20,000 + supplement ¥30,000 = ¥50,000; ' +
        '¥500,000 of GMV left before tier 3, which adds ¥50,000; note: ¥500,000 is exactly on a disputed edge; the other reading gives tier 1 and ¥20,000.',
    );
  });

  it('what is paid above what is required is shown, never netted', () => {
    expect(ask(cellFunctions.EXPLAIN, { gmv: [[1]], prevTier: [[4]] })[0]?.[0]).toMatch(
      /已缴至第 4 档（¥200,000），按档位应补缴 ¥0，比应缴多 ¥180,000。$/,
    );
    expect(ask(cellFunctions.EXPLAIN, { gmv: [[1]], prevTier: [[4]] }, contextOf(undefined, 'en-US'))[0]?.[0]).toMatch(
      /so the top-up by tier is ¥0 and ¥180,000 is held above what is required\.$/,
    );
  });

  it.each([
    ['500000', '不超过 ¥500,000', 'up to ¥500,000'],
    ['500000.01', '超过 ¥500,000 至 ¥1,000,000（含）', 'above ¥500,000 up to ¥1,000,000'],
    ['3000000', '超过 ¥2,000,000', 'above ¥2,000,000'],
  ])('where an edge belongs to the lower tier, the band of %s says so', (gmv, zh, en) => {
    const reasoning = reasoningFor(floatingLower, new Decimal(gmv));
    expect(explained(contextOf().sentences, reasoning)).toContain(`（${zh}）`);
    expect(explained(contextOf(undefined, 'en-US').sentences, reasoning)).toContain(`(${en})`);
  });

  it('a next tier that lowers the deposit, or leaves it, is said to', () => {
    const falling = ruleWith('upper', '10', [
      { from: '0', supplement: '9' },
      { from: '100', supplement: '4' },
      { from: '200', supplement: '4' },
    ]);
    const said = (gmv: string, language?: 'en-US') =>
      explained(contextOf(undefined, language).sentences, reasoningFor(falling, new Decimal(gmv)));
    expect([said('1'), said('150')].map((text) => text.split('；')[1])).toEqual([
      '距第 2 档还差 ¥99，届时保证金减少 ¥5。',
      '距第 3 档还差 ¥50，届时保证金不变。',
    ]);
    expect([said('1', 'en-US'), said('150', 'en-US')].map((text) => text.split('; ')[2])).toEqual([
      '¥99 of GMV left before tier 2, which lowers the deposit by ¥5.',
      '¥50 of GMV left before tier 3, which leaves the deposit as it is.',
    ]);
  });

  it('errors are errors, blanks are blank', () => {
    expect(ask(cellFunctions.EXPLAIN, { gmv: column('x', '', { code: '#N/A' }) })).toEqual(column('not-an-amount', '', 'error-cell'));
  });
});

describe('the workbook’s settings', () => {
  it('damaged: nothing is computed without an explicit rule, not even a blank', () => {
    const context = contextOf(rulebookOf('{"format":1,"chosen":'));
    for (const question of [
      cellFunctions.DEPOSIT,
      cellFunctions.TOPUP,
      cellFunctions.TIER,
      cellFunctions.SHORTFALL,
      cellFunctions.SURPLUS,
      cellFunctions.HEADROOM,
      cellFunctions.EXPLAIN,
    ]) {
      expect(ask(question, { gmv: column(1, ''), prevTier: [[0]], held: [[0]] }, context)).toEqual(
        column('settings-damaged', 'settings-damaged'),
      );
    }
    expect(ask(cellFunctions.CHECK, { gmv: [[1]] }, context)[0]?.[0]).toMatch(/规则设置已损坏/);
    expect(ask(cellFunctions.DEPOSIT, { gmv: [[1]], rule: [['fixed-v1']] }, context)).toEqual([[200000]]);
  });

  it('another choice changes what a formula without a rule means, and nothing else', () => {
    const context = contextOf(stored({ chosen: 'fixed-v1' }));
    expect(ask(cellFunctions.DEPOSIT, { gmv: column(1, 1), rule: column('', 'floating-v2') }, context)).toEqual(column(200000, 20000));
  });
});

describe('laws', () => {
  const cells = fc.array(cellsNear(floating), { minLength: 1, maxLength: 20 });
  const seconds = fc.array(fc.oneof(fc.integer({ min: -1, max: 5 }), cellsNear(floating)), { minLength: 20, maxLength: 20 });
  const rules = fc.array(fc.constantFrom('', 'fixed-v1', 'FLOATING-V2', 'nope', '2026-10', null), { minLength: 20, maxLength: 20 });
  const questions = Object.entries(cellFunctions) as [string, CellQuestion][];

  it('a column answered in one call equals the same cells answered one by one', () => {
    fc.assert(
      fc.property(cells, seconds, rules, (gmv, second, rule) => {
        for (const [, question] of questions) {
          const matrixOf = (i?: number) => {
            const pick = (list: readonly unknown[]) => (i === undefined ? list.slice(0, gmv.length).map((cell) => [cell]) : [[list[i]]]);
            return { gmv: pick(gmv), prevTier: pick(second), held: pick(second), rule: pick(rule) };
          };
          const context = contextOf();
          expect(cellwise(context, question, matrixOf())).toEqual(gmv.map((_, i) => cellwise(context, question, matrixOf(i))[0]));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the same formula answers the same in zh-CN and en-US, but for its words', () => {
    fc.assert(
      fc.property(cells, seconds, (gmv, second) => {
        for (const [name, question] of questions) {
          const given = { gmv: column(...gmv), prevTier: column(...second), held: column(...second) };
          const [zh, en] = [ask(question, given), ask(question, given, contextOf(undefined, 'en-US'))];
          const figures = (matrix: unknown[][]) => (name === 'EXPLAIN' || name === 'CHECK' ? matrix.map(([text]) => text === '') : matrix);
          expect(figures(zh)).toEqual(figures(en));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('nothing answered is ever null, undefined, NaN, a BigInt or an object other than an error', () => {
    fc.assert(
      fc.property(cells, seconds, (gmv, second) => {
        for (const [, question] of questions) {
          for (const [cell] of ask(question, { gmv: column(...gmv), prevTier: column(...second), held: column(...second) })) {
            expect(typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell))).toBe(true);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});
