// What the chart draws, as shapes; bundled first, because d3 comes as ES modules, which jest cannot load.
import { createRequire } from 'node:module';
import path from 'node:path';
import fc from 'fast-check';
import { Decimal } from '../../../../src/engine/amounts/money';
import { newDistributionCount } from '../../../../src/engine/tiers/distribution';
import { tierOf } from '../../../../src/engine/tiers/deposit';
import type { Rule } from '../../../../src/rules/rule';
import type { ChartContent } from '../../../../src/taskpane/views/lookup/chart/drawing';
import { chartSpan } from '../../../../src/taskpane/views/lookup/chart/span';
import { apart, textWidth, type Drawing, type DrawnShape } from '../../../../src/taskpane/drawing/drawing';
import { shortAmount } from '../../../../src/taskpane/views/lookup/chart/short-amount';
import { bundle, type Bundle } from '../../../e2e/bundle';
import { arbitraryRule, fixed, floating, floatingLower, ruleWith, thousandTiers } from '../../../engine/rules';

let bundled: Bundle;
let drawn: (content: ChartContent, width: number, textSize: number) => Drawing;

beforeAll(async () => {
  bundled = await bundle(path.join(__dirname, '../../../../src/taskpane/views/lookup/chart/drawing.ts'), { type: 'commonjs2' });
  ({ chartDrawing: drawn } = createRequire(__filename)(bundled.path));
});
afterAll(() => bundled?.remove());

const words = {
  short: (amount: string) => shortAmount(amount, 'zh-CN'),
  tier: (tier: string) => `第${tier}档`,
  depositAxis: '保证金（元）',
  gmvAxis: '上月 GMV（元）',
  countAxis: 'C2:C201',
};

function chart(rule: Rule, width = 288, given: { gmv?: string; cells?: readonly unknown[]; textSize?: number } = {}): Drawing {
  const count = newDistributionCount(rule, chartSpan(rule).binStarts);
  for (const cell of given.cells ?? []) count.add(cell);
  const gmv = given.gmv === undefined ? null : new Decimal(given.gmv);
  const mark = gmv && { gmv: gmv.toNumber(), tier: tierOf(rule, gmv), label: 'C5' };
  return drawn({ rule, distribution: given.cells ? count.counted() : null, mark, words }, width, given.textSize ?? 11);
}
const texts = ({ shapes }: Drawing, role: string) =>
  shapes.flatMap((shape) => (shape.kind === 'text' && shape.role === role ? [shape.text] : []));
const paths = ({ shapes }: Drawing, role: string) => shapes.filter((shape) => shape.kind === 'path' && shape.role === role);
const ends = (shape: DrawnShape | undefined) => (shape?.kind === 'path' ? shape.d.match(/-?\d+(\.\d+)?/g)!.map(Number) : []);

describe('the span of the GMV axis and its bins', () => {
  const tiers = (...from: string[]) =>
    ruleWith(
      'upper',
      '0',
      from.map((start, i) => ({ from: start, supplement: String(i) })),
    );
  it.each([
    ['floating-v2: 10万 each, 250万 wide', floating, 2_500_000, 100_000, 26],
    ['one tier', fixed, 1_000_000, 50_000, 21],
    ['edges at 30万 and 70万', tiers('0', '300000', '700000'), 900_000, 50_000, 19],
    ['edges that no round bins meet', tiers('0', '333333.33', '700000'), 875_000, null, 3],
    ['edges of very different size', tiers('0', '10', '1000000'), 1_250_000, null, 3],
    ['an edge at a hundredth of a yuan', tiers('0', '0.01'), 0.0125, null, 2],
  ])('%s', (_, rule, end, binWidth, bins) => {
    const span = chartSpan(rule);
    expect([span.end, span.binWidth, span.binStarts.length]).toEqual([end, binWidth, bins]);
  });

  it('every tier starts with a bin, bins ascend, and the last edge is on the axis', () => {
    fc.assert(
      fc.property(arbitraryRule, (rule) => {
        const { end, binStarts, binWidth } = chartSpan(rule);
        for (const tier of rule.tiers) expect(binStarts).toContain(Number(tier.from));
        binStarts.forEach((start, i) => expect(i === 0 || start > binStarts[i - 1]!).toBe(true));
        expect(end).toBeGreaterThan(Number(rule.tiers.at(-1)!.from));
        if (binWidth !== null) expect(binStarts.length).toBeLessThanOrEqual(26);
      }),
    );
  });
});

describe('steps', () => {
  it('each tread lies at its deposit and runs from edge to edge; the axis is linear', () => {
    const treads = paths(chart(floating), 'tread').map(ends);
    expect(treads).toHaveLength(4);
    const [first, second, third, fourth] = treads as [number[], number[], number[], number[]];
    expect([first[2], second[2], third[2]]).toEqual([second[0], third[0], fourth[0]]);
    // 50万, 50万, 100万 wide.
    expect((second[2]! - second[0]!) / (first[2]! - first[0]!)).toBeCloseTo(1, 2);
    expect((third[2]! - third[0]!) / (first[2]! - first[0]!)).toBeCloseTo(2, 2);
    // 20,000 to 50,000 to 200,000 high.
    expect((second[1]! - first[1]!) / (fourth[1]! - first[1]!)).toBeCloseTo(30 / 180, 2);
  });

  it.each([
    ['upper: the edge belongs to the step that begins there', floating, 1],
    ['lower: to the step that ends there', floatingLower, 0],
  ])('%s', (_, rule, owner) => {
    const drawing = chart(rule);
    const treads = paths(drawing, 'tread').map(ends);
    const solid = paths(drawing, 'solid').map(({ x, y }) => [x, y].join());
    const open = paths(drawing, 'open').map(({ x, y }) => [x, y].join());
    expect(open).toHaveLength(3);
    for (let edge = 0; edge < 3; edge++) {
      const sides = [treads[edge]!.slice(2, 4).join(), treads[edge + 1]!.slice(0, 2).join()];
      expect(solid).toContain(sides[owner]);
      expect(open).toContain(sides[1 - owner]);
    }
  });

  it.each([160, 320, 640])('all edges are labelled in 万 at %i px', (width) => {
    expect(texts(chart(floating, width - 32), 'label')).toEqual(expect.arrayContaining(['0', '50万', '100万', '200万']));
  });

  it('a thousand tiers: no dots, few labels, none on another', () => {
    const drawing = chart(thousandTiers('upper'));
    expect(paths(drawing, 'open')).toEqual([]);
    expect(paths(drawing, 'tread')).toHaveLength(1000);
    expect(texts(drawing, 'label').length).toBeLessThan(20);
  });
});

describe('counts', () => {
  it('bars stand over their amounts; the tallest reaches the top, none is too small to see', () => {
    const drawing = chart(floating, 288, { cells: [...Array<number>(1000).fill(50_000), 1_950_000] });
    const bars = paths(drawing, 'bar').map(ends);
    expect(bars).toHaveLength(2);
    const [tall, small] = bars.map(([, bottom, top]) => bottom! - top!) as [number, number];
    expect(tall).toBeCloseTo(60, 5);
    expect(small).toBeGreaterThanOrEqual(1.5);
    const [, , third] = paths(drawing, 'tread').map(ends);
    expect(bars[1]![0]).toBeGreaterThan(third![0]!);
    expect(texts(drawing, 'count')).toEqual(['1,000', '0', '1', '0']);
  });

  it('amounts beyond the axis stand in the slot behind it', () => {
    const [bar] = paths(chart(floating, 288, { cells: [9e9] }), 'bar').map(ends);
    expect(bar![0]).toBeGreaterThan(260);
    expect(bar![3]).toBeLessThanOrEqual(288);
  });
});

describe('the mark', () => {
  it.each([
    ['500000', 1],
    ['499999.99', 0],
    ['1200000', 2],
  ])('%s stands on its step', (gmv, tier) => {
    const drawing = chart(floating, 288, { gmv });
    const tread = ends(paths(drawing, 'tread')[tier]);
    const [sign] = paths(drawing, 'mark-sign');
    expect(sign!.y).toBe(tread[1]);
    expect(sign!.x).toBeGreaterThanOrEqual(tread[0]! - 0.1);
    expect(sign!.x).toBeLessThanOrEqual(tread[2]! + 0.1);
  });

  it('beyond the axis it says that it goes on', () => {
    expect(texts(chart(floating, 288, { gmv: '500000000' }), 'mark-label')).toEqual(['C5 →']);
  });
});

test('nothing is drawn outside the drawing, at any width and any size of text', () => {
  const amount = fc.integer({ min: 0, max: 2 ** 40 }).map(String);
  fc.assert(
    fc.property(arbitraryRule, fc.integer({ min: 128, max: 620 }), fc.constantFrom(11, 22), amount, (rule, width, textSize, gmv) => {
      const { height, shapes } = chart(rule, width, { gmv, cells: [gmv, '1'], textSize });
      for (const shape of shapes) {
        expect(Number.isFinite(shape.x) && Number.isFinite(shape.y)).toBe(true);
        if (shape.kind === 'text') {
          const whole = textWidth(shape.text, textSize);
          const from = shape.x - { start: 0, middle: whole / 2, end: whole }[shape.anchor];
          if (whole <= width) expect([from >= -1, from + whole <= width + 1]).toEqual([true, true]);
          expect(shape.y).toBeLessThanOrEqual(height);
        } else {
          expect(shape.d).not.toMatch(/NaN|Infinity/);
          expect(shape.x).toBeLessThanOrEqual(width);
        }
      }
    }),
    { numRuns: 60 },
  );
});

it('labels that would lie on a more important one are left out', () => {
  const labels = [10, 12, 40].map((at) => ({ text: String(at), at }));
  expect(apart(labels, () => 10).map(({ at }) => at)).toEqual([10, 40]);
});

it.each([
  ['500000', '50万', '500k'],
  ['2000000', '200万', '2,000k'],
  ['120000000', '1.2亿', '120,000k'],
  ['512345', '512,345', '512,345'],
  ['0', '0', '0'],
  ['0.5', '0.50', '0.50'],
])('%s on an axis: %s, %s', (amount, chinese, english) => {
  expect([shortAmount(amount, 'zh-CN'), shortAmount(amount, 'en-US')]).toEqual([chinese, english]);
});
