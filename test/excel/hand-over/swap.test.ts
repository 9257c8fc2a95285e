// Formulas replaced and put back, through Microsoft's office.js: whichever request goes wrong, in whatever way, every cell is as before or as
// planned, what is said of it is so, and the workbook keeps each formula that does not stand.
import type { FormulaSwap } from '../../../src/excel/hand-over/swap';
import { sheetArea } from '../../../src/sheet/sheet-area';
import { portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { entered, put } from '../written-sheet';

jest.setTimeout(600_000);

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));

// The second lies by itself, so that one request enters two runs of cells.
const ours = ['=A1', null, '=A3', '=A4'];
const native = ['=$A1', null, '=$A3', '=$A4'];
const swaps = ours.flatMap((formula, row): FormulaSwap[] =>
  formula === null
    ? []
    : [{ area: sheetArea('Sheet1', row, 1, 1, 1), formula, shown: [[row + 1]], native: [[native[row]!]], isElseValue: false }],
);

const formulas = (): unknown[] => entered(page, 'B1:B4').flat();
const isAnythingKept = (): boolean => (page.host.beside().xmlParts ?? []).some((xml) => xml.includes('hand-over'));
const turn = () => ({ signal: new page.window.AbortController().signal, onProgress: () => undefined });

describe.each([
  ['refuses', 0, false],
  ['carries out, and says that it failed', Infinity, false],
  ['never answers', 0, true],
  ['carries out and never answers', Infinity, true],
])('whichever request Excel %s', (_, afterActions, isUnanswered) => {
  let [asked, failing] = [0, Infinity];
  beforeEach(async () => {
    [asked, failing] = [0, Infinity];
    const fault = { code: 'GeneralException', message: 'Excel is away.', afterActions, isUnanswered };
    await open({ faults: { failBatch: () => (++asked === failing ? fault : undefined) } });
    put(
      page,
      'A1:B4',
      ours.map((formula, row) => [row + 1, formula]),
    );
  });

  /** Answers whether the request went wrong. */
  async function struck(nth: number, way: () => Promise<void>): Promise<boolean> {
    [asked, failing] = [0, nth];
    await way();
    const isStruck = asked >= nth;
    failing = Infinity;
    return isStruck;
  }

  it('all are replaced and kept, or all stand and none is kept', async () => {
    for (let nth = 1; ; nth++) {
      let state = '';
      const isStruck = await struck(nth, async () => void ({ state } = await page.ports.swapFormulas(swaps, turn())));
      const isSwapped = state === 'swapped';
      expect([nth, state, formulas(), isAnythingKept()]).toEqual([
        nth,
        isSwapped ? state : 'refused',
        isSwapped ? native : ours,
        isSwapped,
      ]);
      if (!isStruck) {
        expect(nth).toBeGreaterThan(5);
        break;
      }
      if (isSwapped) expect((await page.ports.swapBack(turn())).state).toBe('back');
      expect([nth, formulas(), isAnythingKept()]).toEqual([nth, ours, false]);
    }
  });

  it('all stand again, or none does and all are kept', async () => {
    for (let nth = 1; ; nth++) {
      expect((await page.ports.swapFormulas(swaps, turn())).state).toBe('swapped');
      let state = '';
      const isStruck = await struck(nth, async () => void ({ state } = await page.ports.swapBack(turn())));
      const isBack = state === 'back';
      expect([nth, state, formulas()]).toEqual([nth, isBack ? state : 'refused', isBack ? ours : native]);
      if (!isStruck) {
        expect(nth).toBeGreaterThan(4);
        break;
      }
      expect((await page.ports.swapBack(turn())).state).toBe('back');
      expect([nth, formulas(), isAnythingKept()]).toEqual([nth, ours, false]);
    }
  });
});
