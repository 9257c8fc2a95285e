// The pane reckons from the arguments what the cells say by other doors: both must say the very same.
import { explained } from '../../../../src/i18n/explained';
import { wordedContext } from '../../../functions/context';
import fc from 'fast-check';
import { isProblem } from '../../../../src/engine/amounts/cell';
import { cellReasoning } from '../../../../src/engine/reasoning/cell-reasoning';
import { plainNumber } from '../../../../src/engine/tiers/exact-answers';
import { ruleChoice } from '../../../../src/engine/tiers/rule-choice';
import { rosterReasoning, scheduleReasoning } from '../../../../src/engine/reasoning/table-reasoning';
import { yuan } from '../../../../src/i18n/yuan';
import { cellwise } from '../../../../src/functions/cellwise';
import { cellFunctions, rosterAnswer, scheduleAnswer } from '../../../../src/functions/answers';
import { rulebookOf } from '../../../../src/rules/rulebook';
import { settingsText } from '../../../../src/rules/workbook/settings';
import type { Problem } from '../../../../src/engine/amounts/problem';
import type { Decimal } from '../../../../src/engine/amounts/money';
import { cellsNear, floating } from '../../../engine/rules';

const settings = { chosen: 'floating-v2', chosenBy: 'person', chosenAt: '2026-11-23T03:24:00.000Z', versions: [] } as const;
const readings = {
  fresh: rulebookOf(undefined),
  dated: rulebookOf(settingsText({ ...settings, effectiveFrom: { 'fixed-v1': '2025-01-01', 'floating-v2': '2026-10-01' } })),
  damaged: rulebookOf('{'),
  unknown: rulebookOf(settingsText({ ...settings, chosen: 'floating-v9', effectiveFrom: {} })),
};

class ExcelError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
beforeAll(() => {
  Object.assign(globalThis, {
    CustomFunctions: { Error: ExcelError, ErrorCode: { notAvailable: '#N/A', invalidValue: '#VALUE!' } },
  });
});

const reading = fc.constantFrom(...Object.values(readings));
const gmvCell = cellsNear(floating);
const second = fc.constantFrom<unknown>(0, 1, 4, 5, 1.5, '', null, '第2档', 'x', 50_000, '2万', -3, true, { code: '#REF!' });
const ruleCell = fc.constantFrom<unknown>(null, '', 0, 'fixed-v1', 'FLOATING-V2', 'none', '2026-09', 46_326, '1999-01-01', true, {
  code: '#NAME?',
});

describe('why a rule counts', () => {
  it.each([
    [null, 'workbook', 'floating-v2', undefined],
    ['', 'workbook', 'floating-v2', undefined],
    [0, 'workbook', 'floating-v2', undefined],
    ['Fixed-V1', 'named', 'fixed-v1', undefined],
    ['2026-09', 'by-date', 'fixed-v1', '2026-09-01'],
    ['2026年10月2日', 'by-date', 'floating-v2', '2026-10-02'],
    ['dated', 'by-date', 'fixed-v1', '2026-08-01'],
    ['Dated ', 'by-date', 'fixed-v1', '2026-08-01'],
    ['none', 'unknown', 'rule-unknown', undefined],
    [true, 'unknown', 'rule-unknown', undefined],
    [{ code: '#NAME?' }, 'unknown', 'error-cell', undefined],
  ] as const)('%p: %s, %s', (cell, why, answer, day) => {
    const assessed = typeof cell === 'string' && cell.trim().toLowerCase() === 'dated' ? 2026 * 12 + 7 : undefined;
    const choice = ruleChoice(readings.dated, cell, assessed);
    expect([choice.why, isProblem(choice.rule) ? choice.rule.code : choice.rule.id, choice.day]).toEqual([why, answer, day]);
  });
});

it('each cell-by-cell function says in its cell what the reasoning says, in both languages', () => {
  const cases = fc.record({ reading, gmv: gmvCell, second: fc.option(second, { nil: undefined }), rule: ruleCell });
  const names = fc.constantFrom('DEPOSIT', 'TIER', 'HEADROOM', 'TOPUP', 'SHORTFALL', 'SURPLUS', 'EXPLAIN');
  fc.assert(
    fc.property(cases, names, fc.constantFrom('zh-CN' as const, 'en-US' as const), (given, name, language) => {
      const context = wordedContext(given.reading, language);
      const argument = cellFunctions[name].second;
      // undefined is an argument left out; TOPUP, SHORTFALL and SURPLUS demand theirs, and a blank stands for it.
      const cell = given.second === undefined && name !== 'EXPLAIN' ? null : given.second;
      const shown = cellwise(context, cellFunctions[name], {
        gmv: [[given.gmv]],
        rule: [[given.rule]],
        ...(argument && cell !== undefined && { [argument]: [[cell]] }),
      })[0]![0];
      const { rule } = ruleChoice(given.reading, given.rule);
      const outcome = cellReasoning(rule, { gmv: given.gmv, ...(argument && cell !== undefined && { second: { argument, cell } }) });
      if (outcome.state === 'problem') return expect(shown).toEqual(context.errorCell(outcome.problem));
      if (outcome.state === 'blank') return expect(shown).toBe('');
      const { reasoning, held } = outcome;
      const expected = {
        DEPOSIT: () => plainNumber(reasoning.deposit),
        TIER: () => reasoning.tier,
        HEADROOM: () => (reasoning.headroom === null ? '' : plainNumber(reasoning.headroom)),
        TOPUP: () => plainNumber(reasoning.topUp!.due),
        SHORTFALL: () => plainNumber(held!.shortfall),
        SURPLUS: () => plainNumber(held!.surplus),
        EXPLAIN: () => explained(context.sentences, reasoning),
      };
      return expect(shown).toBe(expected[name]());
    }),
    { numRuns: 500 },
  );
});

const agency = fc.constantFrom<unknown>('甲', '乙', ' 甲 ', '', 7, { code: '#REF!' });
const month = fc.constantFrom<unknown>('2026-09', '2026-10', 202610, '2026年10月', '', 'soon', 46_300, '9999-12');
const rarely = <T>(one: fc.Arbitrary<T>, other: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 5, arbitrary: one }, { weight: 1, arbitrary: other });
const column = (rows: number, cell: fc.Arbitrary<unknown>) =>
  fc.array(
    cell.map((one) => [one]),
    { minLength: rows, maxLength: rows },
  );
const versions = fc.constantFrom<unknown>(null, 'dated', 'fixed-v1', '2026-10-05', 'none');

it('SCHEDULE says in each row what the reasoning of that row says', () => {
  const tables = fc.integer({ min: 1, max: 6 }).chain((rows) =>
    fc.record({
      reading,
      agency: column(rows, agency),
      month: column(rows, month),
      gmv: column(rows, rarely(fc.constantFrom<unknown>(500_000, '51.2万', 2_000_000.5, ''), gmvCell)),
      held: fc.oneof(fc.constant([[null]]), column(rows, second), column(1, second), column(rows + 1, second)),
      rule: fc.oneof(column(1, versions), column(rows, versions), fc.constant([['a', 'b']])),
    }),
  );
  fc.assert(
    fc.property(tables, ({ reading: book, ...given }) => {
      const context = wordedContext(book, 'zh-CN');
      const table = scheduleAnswer(context, given);
      const shown = (value: Decimal | Problem) => (isProblem(value) ? context.errorCell(value) : plainNumber(value));
      table.forEach((cells, i) => {
        const row = scheduleReasoning(book, given, i);
        if (row.state === 'blank') expect(cells).toEqual(['', '', '', '', '']);
        else if (row.state === 'problem') expect(cells[0]).toEqual(context.errorCell(row.problem));
        else {
          const { reasoning, heldBefore, due, surplus } = row;
          expect(cells).toEqual([reasoning.tier, plainNumber(reasoning.deposit), shown(heldBefore), shown(due), shown(surplus)]);
        }
      });
    }),
    { numRuns: 300 },
  );
});

it('ROSTER says in each row what the reasoning of that row says', () => {
  const tables = fc.integer({ min: 1, max: 6 }).chain((rows) =>
    fc.record({
      reading,
      agency: column(rows, agency),
      date: column(rows, rarely(fc.constantFrom<unknown>('2026-10-01', '2026-10-31 23:59:59', 46_300), month)),
      amount: column(rows, rarely(fc.constantFrom<unknown>(500_000, '-51.2万', 0.1, -0.2), gmvCell)),
      month: fc.constantFrom<unknown[][]>([['2026-11']], [[202_611]], [['']], [['soon']], [['2026-11'], ['2026-12']]),
      rule: fc.oneof(column(1, versions), fc.constant([['a', 'b']])),
    }),
  );
  fc.assert(
    fc.property(tables, ({ reading: book, ...given }) => {
      const context = wordedContext(book, 'zh-CN');
      const table = rosterAnswer(context, given);
      table.forEach((cells, i) => {
        const row = rosterReasoning(book, given, i, yuan);
        if (row.state === 'problem') expect(cells.at(-1)).toEqual(context.errorCell(row.problem));
        else if (row.state === 'header') expect([i, cells]).toEqual([0, context.sentences.rosterHeader]);
        else if (row.state === 'reasoned') {
          const { gmv, tier, deposit, headroom } = row.reasoning;
          expect(cells.slice(1)).toEqual([plainNumber(gmv), tier, plainNumber(deposit), headroom === null ? '' : plainNumber(headroom)]);
          expect(String(cells[0]).trim()).toBe(row.agency);
        } else throw new Error(`Row ${i} of ${table.length} is beyond the answer.`);
      });
      if (table.length > 1) expect(rosterReasoning(book, given, table.length, yuan)).toEqual({ state: 'beyond' });
    }),
    { numRuns: 300 },
  );
});
