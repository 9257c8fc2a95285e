// Where the bars and lines of result and schedule lie; bundled first, because d3 comes as ES modules, which jest cannot load.
import { createRequire } from 'node:module';
import path from 'node:path';
import { Decimal } from '../../../../src/engine/amounts/money';
import { monthOf } from '../../../../src/engine/amounts/month';
import type { KnownStep } from '../../../../src/roster/schedule/path';
import { bundle, type Bundle } from '../../../e2e/bundle';
import type * as Drawings from './drawings';

let bundled: Bundle;
let tierBars: typeof Drawings.tierBars;
let pathDrawing: typeof Drawings.pathDrawing;

beforeAll(async () => {
  bundled = await bundle(path.join(__dirname, 'drawings.ts'), { type: 'commonjs2' });
  ({ tierBars, pathDrawing } = createRequire(__filename)(bundled.path));
});
afterAll(() => bundled?.remove());

const size = { width: 288, textSize: 11, short: (amount: Decimal) => amount.toFixed() };

it('the bars of the tiers are as long as their amounts, and every amount has its room', () => {
  const tier = (n: number, deposit: number, due: number | null) => ({
    ...{ tier: n, count: n, gmv: new Decimal(0), dueUnknown: 0 },
    deposit: new Decimal(deposit),
    due: due === null ? null : new Decimal(due),
  });
  const { tiers, height } = tierBars([tier(1, 1_000_000, 0), tier(2, 500_000, 250_000)], { ...size, widthOf: (text) => text.length * 6 });
  const [first, second] = tiers.map(({ bars }) => bars.map(({ width }) => width));
  expect(first![1]).toBe(0);
  expect([second![0]! / first![0]!, second![1]! / first![0]!]).toEqual([expect.closeTo(0.5, 2), expect.closeTo(0.25, 2)]);
  const ends = tiers.flatMap(({ bars }) => bars.map(({ text, amount }) => text.x + amount.length * 6));
  expect(Math.max(...ends)).toBeLessThanOrEqual(size.width);
  expect(height).toBeGreaterThan(tiers[1]!.bars[1]!.y);
});

const may = monthOf(2026, 5);
const step = (month: number, required: number, heldBefore: number): KnownStep => {
  const due = new Decimal(Math.max(0, required - heldBefore));
  const [needed, held] = [new Decimal(required), new Decimal(heldBefore)];
  return { row: month, month, tier: 1, required: needed, heldBefore: held, due, surplus: held, heldAfter: held.plus(due) };
};

it('what is held stands still between assessments, what is required has a gap where no month was assessed', () => {
  const { required, held, dues, months } = pathDrawing(
    [step(may, 20_000, 0), step(may + 1, 50_000, 20_000), step(may + 3, 20_000, 50_000)],
    size,
  );
  expect(required.split('M').length - 1).toBe(2);
  expect(held.split('M').length - 1).toBe(1);
  expect(dues.map(({ month }) => month)).toEqual([may, may + 1]);
  expect(months.map(({ text }) => text)).toEqual(expect.arrayContaining(['2026-05', '2026-08']));
});

it('one month is drawn too', () =>
  expect(pathDrawing([step(may, 20_000, 20_000)], size)).toMatchObject({ dues: [], months: [{ text: '2026-05' }] }));
