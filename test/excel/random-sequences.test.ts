// What people and co-authors do in whatever order on the worst host: afterwards every cell says what the exact path says under the rule that the
// workbook holds, and nothing that a person typed is lost. SEQUENCES=200 npx jest test/excel/random-sequences runs more of them.
import fc from 'fast-check';
import { isProblem } from '../../src/engine/amounts/cell';
import { questions } from '../../src/engine/tiers/exact-answers';
import type { WritePlan } from '../../src/excel/plan/shape';
import type { Undo } from '../../src/excel/plan/undo-plan';
import { settingsText } from '../../src/rules/workbook/settings';
import { shippedRules } from '../../src/rules/shipped';
import type { Area, CellInput, CellValue } from '../../src/workbench/grid/grid';
import { worstExcel } from '../../src/workbench/host/manners';
import { builtFunctions } from '../functions/built-addin';
import { openPorts, removePorts, type PortsPage } from './ports-page';
import { changeElsewhere, heldBy } from './rules-in-book';
import type { WholeAddin } from './whole-addin';

jest.setTimeout(1_800_000);
afterAll(removePorts);

const rows = 6;
const ids = shippedRules.map(({ id }) => id);
const amounts: readonly CellInput[] = [600_000, 499_999.99, 500_000, '51.2万', '1,000,000', 'abc', null, -5, 0, 2_000_000.01];
const formulas = {
  deposit: (row: number) => `=TUIKE.DEPOSIT(A${row})`,
  tier: (row: number) => `=TUIKE.TIER(A${row})`,
  guarded: (row: number) => `=IF(A${row}="","",TUIKE.DEPOSIT(A${row}))`,
} as const;
type FormulaKind = keyof typeof formulas;

const step = fc.oneof(
  fc.record({ does: fc.constant('types' as const), row: fc.nat(rows - 1), amount: fc.constantFrom(...amounts) }),
  fc.record({
    does: fc.constant('enters' as const),
    row: fc.nat(rows - 1),
    kind: fc.constantFrom(...(Object.keys(formulas) as FormulaKind[])),
  }),
  fc.record({ does: fc.constant('notes' as const), row: fc.nat(rows - 1), column: fc.constantFrom(1, 3) }),
  fc.record({ does: fc.constant('switches' as const), id: fc.constantFrom(...ids) }),
  fc.record({ does: fc.constant('co-author switches' as const), id: fc.constantFrom(...ids) }),
  fc.record({ does: fc.constant('writes' as const), isSpilled: fc.boolean() }),
  fc.record({ does: fc.constant('undoes' as const) }),
  fc.record({ does: fc.constant('edits a cell meanwhile' as const), requests: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ does: fc.constant('saves and reopens' as const) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const cell = (row: number, column: number): Area => ({ row: row + 1, column, rows: 1, columns: 1 });

class Workbook {
  page!: PortsPage;
  /** What a person entered, by "row column"; null where it was emptied. */
  readonly typed = new Map<string, CellInput>();
  undo: Undo | undefined;
  isTouchedSinceWriting = false;
  refusals = 0;

  async open(kept?: { book: ReturnType<PortsPage['grid']['book']>; beside: ReturnType<PortsPage['host']['beside']> }): Promise<void> {
    this.page = await openPorts({
      entry: 'whole-addin.ts',
      manners: worstExcel,
      namespace: 'TUIKE',
      functions: builtFunctions(),
      ...(kept && { beside: kept.beside }),
      faults: {
        failBatch: () => (this.refusals-- > 0 ? { code: 'InvalidOperationInCellEditMode', message: 'editing' } : undefined),
      },
    });
    const ports = this.page.ports as WholeAddin;
    ports.registerFunctions();
    if (kept) this.page.grid.open(kept.book);
    await ports.start('2026-11-01T00:00:00.000Z');
  }

  get sheet(): string {
    return this.page.grid.activeSheet();
  }

  type(row: number, column: number, input: CellInput): void {
    this.typed.set(`${row} ${column}`, input);
    this.page.grid.write(this.sheet, cell(row, column), [[input]]);
  }

  async do(what: Step): Promise<void> {
    const { ports } = this.page;
    switch (what.does) {
      case 'types':
        return this.type(what.row, 0, what.amount);
      case 'enters':
        return this.type(what.row, 1, formulas[what.kind](what.row + 2));
      case 'notes':
        // Over what the add-in wrote, too.
        if (what.column === 3 && this.undo) this.isTouchedSinceWriting = true;
        else if (what.column === 3) return;
        return this.type(what.row, what.column, `note ${what.row}`);
      case 'switches':
        expect(await ports.chooseRule(what.id, '2026-11-02T00:00:00.000Z')).toMatchObject({ state: 'done' });
        return;
      case 'co-author switches':
        return changeElsewhere(
          this.page.host,
          settingsText({ chosen: what.id, chosenBy: 'person', chosenAt: '2026-11-03T00:00:00.000Z', effectiveFrom: {}, versions: [] }),
        );
      case 'writes': {
        const plan: WritePlan = {
          sheet: { name: 'Sheet1' },
          blocks: what.isSpilled
            ? [{ row: 1, column: 3, cells: [[{ formula: `=TUIKE.TIER(A2:A${rows + 1})` }]], spill: { rows, columns: 1 } }]
            : [{ row: 1, column: 3, cells: Array.from({ length: rows }, (_, row) => [{ formula: formulas.tier(row + 2) }]) }],
        };
        const outcome = await ports.writePlan(plan, { overwrite: true });
        expect(outcome.state).toBe('written');
        for (let row = 0; row < rows; row++) this.typed.delete(`${row} 3`);
        this.undo = (outcome as unknown as { undo: Undo }).undo;
        this.isTouchedSinceWriting = false;
        return;
      }
      case 'undoes': {
        if (!this.undo) return;
        const { state } = await ports.undoPlan(this.undo);
        // A note over what was written is asked about; nothing happens until a person says so.
        expect(state).toBe(this.isTouchedSinceWriting ? 'changed' : 'undone');
        if (state === 'undone') this.undo = undefined;
        return;
      }
      case 'edits a cell meanwhile':
        this.refusals = what.requests;
        return;
      case 'saves and reopens': {
        const kept = { book: this.page.grid.book(), beside: this.page.host.beside() };
        this.undo = undefined;
        this.page.close();
        return this.open(kept);
      }
    }
  }

  /** What is not as it should be, a line each. */
  faults(): string[] {
    const area = { row: 1, column: 0, rows, columns: 4 };
    const values = this.page.grid.values(this.sheet, area);
    const entered = this.page.grid.formulas(this.sheet, area);
    const { chosen } = JSON.parse(heldBy(this.page.host)!) as { chosen: string };
    const rule = shippedRules.find(({ id }) => id === chosen)!;
    const wrong: string[] = [];
    for (const [key, input] of this.typed) {
      const [row, column] = key.split(' ').map(Number) as [number, number];
      const there = entered[row]![column] ?? values[row]![column];
      if (there !== input) wrong.push(`${key}: typed ${String(input)}, there is ${JSON.stringify(there)}`);
    }
    let tierOfSpill = false;
    for (let row = 0; row < rows; row++) {
      for (const column of [1, 3]) {
        const formula = entered[row]![column];
        if (formula?.includes(':')) tierOfSpill = true;
        const isSpilled = column === 3 && tierOfSpill && !this.typed.has(`${row} 3`);
        if (formula == null && !isSpilled) continue;
        const gmv = values[row]![0];
        // A blank is handed over as 0, and the guard is what keeps it blank.
        const isGuarded = formula?.startsWith('=IF(') && gmv === null;
        const ask = formula?.includes('DEPOSIT') ? questions.deposit : questions.tier;
        const expected = isGuarded ? '' : ask(rule, gmv ?? 0, undefined);
        const shown = values[row]![column];
        const isSame = isProblem(expected) ? isError(shown) : shown === expected;
        // A note in the way of a spill, as a person put it there.
        const isBlocked = isSpilled && isError(shown) && shown.error === '#SPILL!';
        if (isBlocked) tierOfSpill = false;
        else if (!isSame)
          wrong.push(
            `${row} ${column}: ${formula} of ${String(gmv)} by ${chosen} is ${JSON.stringify(shown)}, not ${JSON.stringify(expected)}`,
          );
      }
    }
    return wrong;
  }

  /** A person comes back, and everything has its time. */
  async atLast(): Promise<string[]> {
    this.page.window.dispatchEvent(new this.page.window.Event('focus'));
    const end = performance.now() + 20_000;
    for (;;) {
      await this.page.grid.settled();
      const wrong = heldBy(this.page.host) === undefined ? ['no rule'] : this.faults();
      if (wrong.length === 0 || performance.now() > end) return wrong;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

const isError = (value: CellValue | undefined): value is Extract<CellValue, { error: string }> =>
  typeof value === 'object' && value !== null;

it('afterwards every cell answers by the stored rule, and what was typed stands', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
      const workbook = new Workbook();
      await workbook.open();
      try {
        for (const one of steps) await workbook.do(one);
        expect(await workbook.atLast()).toEqual([]);
        expect([workbook.page.unknown, workbook.page.errors]).toEqual([[], []]);
      } finally {
        workbook.page.close();
      }
    }),
    { numRuns: Number(process.env['SEQUENCES'] ?? 10), seed: Number(process.env['SEED'] ?? 20_261_129), endOnFailure: true },
  );
});
