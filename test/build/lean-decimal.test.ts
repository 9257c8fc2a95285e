// What ships of decimal.js computes what the package computes.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { transformSync } from '@swc/core';
import { Decimal as Whole } from 'decimal.js';
import fc from 'fast-check';
import { goneMethods, leanDecimal } from '../../src/site/lean-decimal';

const source = readFileSync(path.join(path.dirname(createRequire(__filename).resolve('decimal.js/package.json')), 'decimal.mjs'), 'utf8');

function evaluated(text: string): typeof Whole {
  const exports = {} as { Decimal: typeof Whole };
  const { code } = transformSync(text, { module: { type: 'commonjs' }, jsc: { target: 'es2022' } });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- the package's own text, as webpack gets it
  (new Function('exports', code) as (target: object) => void)(exports);
  return exports.Decimal;
}
const Lean = evaluated(leanDecimal(source));

it('leaves out the methods of the list and no other', () => {
  // The CommonJS file of the package also exports itself as default and Decimal.
  const methods = (of: object) =>
    Object.entries(Object.getOwnPropertyDescriptors(of)).flatMap(([name, { value }]) =>
      typeof value === 'function' && !['default', 'Decimal'].includes(name) ? [name] : [],
    );
  const left = (of: object) => methods(of).filter((name) => !goneMethods.has(name));
  expect(methods(Lean.prototype)).toEqual(left(Whole.prototype));
  expect(methods(Lean).sort()).toEqual(left(Whole).sort());
  expect(methods(Whole.prototype).length - methods(Lean.prototype).length).toBeGreaterThan(40);
});

it('answers as the whole package does, to the last digit', () => {
  const amount = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
    fc.stringMatching(/^-?\d{1,40}(\.\d{1,40})?(e-?\d{1,3})?$/),
  );
  const precise = { precision: 40_000, defaults: true } as const;
  const [LeanAmount, WholeAmount] = [Lean.clone(precise), Whole.clone(precise)];
  const shown = (a: Whole, b: Whole) => [
    ...[a.plus(b), a.minus(b), a.times(b), a.abs(), a.negated(), a.floor(), a.toDecimalPlaces(2)].map((x) => x.toFixed()),
    ...[a.cmp(b), a.eq(b), a.gt(b), a.gte(b), a.lt(b), a.lte(b), a.isZero(), a.isNegative(), a.isInteger()],
    ...[a.toNumber(), a.precision(true), a.decimalPlaces(), String(a), JSON.stringify(a)],
  ];
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(shown(new LeanAmount(a), new LeanAmount(b))).toEqual(shown(new WholeAmount(a), new WholeAmount(b)));
      if (!new Whole(b).isZero()) expect(new Lean(a).div(b).toString()).toBe(new Whole(a).div(b).toString());
    }),
  );
});

it('stops where a new version of the package has other methods', () => {
  expect(() => leanDecimal(source.replace('P.squareRoot = P.sqrt', 'P.squareRoot = P.root = P.sqrt'))).toThrow('root');
  expect(() => leanDecimal('')).toThrow('squareRoot');
});
