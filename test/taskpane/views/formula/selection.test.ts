import { sheetArea } from '../../../../src/sheet/sheet-area';
import { typedArgument } from '../../../../src/sheet/typed-argument';
import { callOf, isCall } from '../../../../src/taskpane/calls/call';
import { argumentUnder } from '../../../../src/taskpane/views/formula/formula-call';
import { pickedArea } from '../../../../src/taskpane/views/formula/picked-area';

it('a result among the cells that the formula reads is found, whatever the capitals of their sheet', () => {
  const made = callOf('DEPOSIT', { gmv: typedArgument('sheet1!C2:C9', 'Other') });
  if (!isCall(made)) throw new Error(JSON.stringify(made));
  expect(argumentUnder(made, sheetArea('Sheet1', 8, 2, 1, 1))).toBe('gmv');
  expect(argumentUnder(made, sheetArea('Sheet1', 9, 2, 1, 1))).toBeNull();
  expect(argumentUnder(made, sheetArea('Other', 1, 2, 1, 1))).toBeNull();
});

describe('using the selection', () => {
  const selected = (address: Partial<{ isWholeColumns: boolean; isWholeRows: boolean; used: ReturnType<typeof sheetArea> | null }>) =>
    pickedArea({
      state: 'area',
      area: { ...sheetArea('Sheet1', 0, 2, 1048576, 1), isWholeColumns: true, isWholeRows: false, used: null, ...address },
    });
  it('of a whole column takes the filled part below a header', () =>
    expect(selected({ used: sheetArea('Sheet1', 0, 2, 201, 1) })).toMatchObject({
      state: 'picked',
      isPart: true,
      area: { address: 'C2:C201' },
    }));
  it('of a whole column that begins lower takes all that is filled', () =>
    expect(selected({ used: sheetArea('Sheet1', 4, 2, 3, 1) })).toMatchObject({ area: { address: 'C5:C7' } }));
  it('says that a blank column is blank', () => expect(selected({})).toEqual({ state: 'blank' }));
  it('says that several areas are none', () => expect(pickedArea({ state: 'several' })).toEqual({ state: 'several' }));
});
