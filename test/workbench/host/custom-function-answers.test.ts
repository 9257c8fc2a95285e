// What crosses the wire from a custom function to its cell, through office.js's own serialisation.
import type { CellValue, FunctionEntry } from '../../../src/workbench/grid/grid';
import { builds } from '../../../src/workbench/host/page-url';
import { openOfficePage, type OfficePage } from '../office-page';

// The types do not say that CustomFunctions.Error is an Error; office.js does.
const bodies = {
  SYNC: (x: number[][]) => x.map((row) => row.map((value) => value * 2)),
  ASYNC: (x: number[][]) => Promise.resolve(x.map((row) => row.map((value) => value * 2))),
  ALONE: () => 'one',
  THROWS: () => {
    throw new Error('lost on the way');
  },
  REJECTS: () => Promise.reject(new Error('lost on the way')),
  THROWS_VALUE: () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, '金额不能为负') as unknown as Error;
  },
  REJECTS_NA: async () => {
    await Promise.resolve();
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such rule') as unknown as Error;
  },
  THROWS_NAME: () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidName, 'said of another error') as unknown as Error;
  },
  THROWS_DIV: () => {
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, 'never shown') as unknown as Error;
  },
  ALONE_NA: () => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'alone'),
  ERRORS: () => [
    [1, new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, 'bad row')],
    [new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, 'never shown'), 4],
  ],
  BLANKS: () => [[null, undefined, NaN, '']],
  NAN: () => NaN,
  INFINITE: () => Infinity,
  TRUTHS: () => [[true, false]],
  DATE: () => [[new Date(Date.UTC(2026, 9, 31))]],
  DECIMAL: () => [[{ toJSON: () => '499999.99' }]],
  RAGGED: () => [[1, 2], [3]],
  EMPTY: () => [],
  EMPTY_ROW: () => [[]],
  DEEP: () => [[[1]]],
  NOTHING: () => undefined,
  // Not among the public types yet.
  FORMATTED: () => Reflect.construct(Reflect.get(CustomFunctions, 'FormattedNumber') as new () => object, [12, '#,##0']) as object,
  DECLARED_SCALAR: () => [[1, 2]],
};

const entry = (id: string): FunctionEntry => ({
  id,
  name: id,
  parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix', optional: true }],
  result: { dimensionality: id === 'DECLARED_SCALAR' ? 'scalar' : 'matrix' },
  allowErrorForDataTypeAny: true,
});

describe.each(builds)('office.js for %s:', (build) => {
  let page: OfficePage;
  beforeAll(async () => {
    page = await openOfficePage({ build, bodies, functions: [...Object.keys(bodies), 'UNKNOWN', 'NO_FUNCTION'].map(entry) });
    page.run(() => Object.assign(globalThis, { CustomFunctionMappings: { NO_FUNCTION: 'text' } }));
  });
  afterAll(() => {
    expect([page.unknown, page.errors]).toEqual([[], []]);
    page.close();
  });

  const wrong = { error: '#VALUE!' } as const;

  const cases: readonly (readonly [what: string, formula: string, expected: CellValue[][]])[] = [
    [
      'a matrix',
      'SYNC({1,2;3,4})',
      [
        [2, 4],
        [6, 8],
      ],
    ],
    [
      'a promise of one',
      'ASYNC({1,2;3,4})',
      [
        [2, 4],
        [6, 8],
      ],
    ],
    ['one value, though a matrix was declared', 'ALONE()', [['one']]],
    ['a matrix, though one value was declared: #VALUE!', 'DECLARED_SCALAR()', [[wrong]]],
    ['a plain throw: its message is lost', 'THROWS()', [[wrong]]],
    ['a plain rejection: its message is lost', 'REJECTS()', [[wrong]]],
    ['a thrown #VALUE!, with its sentence', 'THROWS_VALUE()', [[{ error: '#VALUE!', message: '金额不能为负' }]]],
    ['a rejection as #N/A, with its sentence', 'REJECTS_NA()', [[{ error: '#N/A', message: 'no such rule' }]]],
    ['a thrown #NAME?: office.js makes it #VALUE!', 'THROWS_NAME()', [[{ error: '#VALUE!', message: 'said of another error' }]]],
    ['a thrown #DIV/0!, which carries no sentence', 'THROWS_DIV()', [[{ error: '#DIV/0!' }]]],
    ['an error returned', 'ALONE_NA()', [[{ error: '#N/A', message: 'alone' }]]],
    [
      'errors in a matrix',
      'ERRORS()',
      [
        [1, { error: '#VALUE!', message: 'bad row' }],
        [{ error: '#DIV/0!' }, 4],
      ],
    ],
    ['null, undefined and NaN in a matrix: 0', 'BLANKS()', [[0, 0, 0, '']]],
    ['NaN alone: an error', 'NAN()', [[wrong]]],
    ['Infinity alone: #NUM!', 'INFINITE()', [[{ error: '#NUM!' }]]],
    ['truth values', 'TRUTHS()', [[true, false]]],
    ['a Date: ISO text', 'DATE()', [['2026-10-31T00:00:00.000Z']]],
    ['a Decimal: text', 'DECIMAL()', [['499999.99']]],
    ['a ragged matrix: #VALUE!', 'RAGGED()', [[wrong]]],
    ['an empty matrix: #VALUE!', 'EMPTY()', [[wrong]]],
    ['an empty row: #VALUE!', 'EMPTY_ROW()', [[wrong]]],
    ['a matrix in a matrix: #VALUE!', 'DEEP()', [[wrong]]],
    ['nothing: 0', 'NOTHING()', [[0]]],
    ['a formatted number: the number', 'FORMATTED()', [[12]]],
    ['a function that the page never associated: office.js calls it all the same, so #VALUE!', 'UNKNOWN()', [[wrong]]],
    ['a function that is associated with something else: #NAME?', 'NO_FUNCTION()', [[{ error: '#NAME?' }]]],
  ];

  const sheets = new Map<string, string>();
  beforeAll(async () => {
    // All at once, for office.js waits half a second between answers that come one by one.
    for (const [what, formula] of cases) {
      const sheet = page.grid.addSheet(`S${sheets.size}`).id;
      sheets.set(what, sheet);
      page.grid.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[`=TEST.${formula}`]]);
    }
    await page.grid.settled();
  });

  it.each(cases)('%s', (what, _, expected) => {
    const sheet = sheets.get(what) as string;
    expect(page.grid.values(sheet, page.grid.usedArea(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 })).toEqual(expected);
  });
});
