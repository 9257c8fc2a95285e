import fc from 'fast-check';
import { sheetArea } from '../../src/sheet/sheet-area';
import { addressText } from '../../src/sheet/sheet-name';
import { typedArgument } from '../../src/sheet/typed-argument';

describe('what a person types for an argument', () => {
  it.each([
    ['', { state: 'left-out' }],
    ['  ', { state: 'left-out' }],
    ['C2', { state: 'cells', area: sheetArea('Sheet1', 1, 2, 1, 1) }],
    ['=c2:c201', { state: 'cells', area: sheetArea('Sheet1', 1, 2, 200, 1) }],
    ['$C$201:$C$2', { state: 'cells', area: sheetArea('Sheet1', 1, 2, 200, 1) }],
    ['名册!C2:D3', { state: 'cells', area: sheetArea('名册', 1, 2, 2, 2) }],
    ["'2026 ''Q1'''!A1", { state: 'cells', area: sheetArea("2026 'Q1'", 0, 0, 1, 1) }],
    ['XFD1048576', { state: 'cells', area: sheetArea('Sheet1', 1048575, 16383, 1, 1) }],
    ['XFE1', { state: 'value', value: 'XFE1', literal: '"XFE1"' }],
    ['C:C', { state: 'whole' }],
    // The same cells to Excel.
    ['C1:C1048576', { state: 'whole' }],
    ['2:9', { state: 'whole' }],
    ['XFE:XFE', { state: 'value', value: 'XFE:XFE', literal: '"XFE:XFE"' }],
    ['A1!C2', { state: 'cells', area: sheetArea('A1', 1, 2, 1, 1) }],
    ['名册!$C:$C', { state: 'whole' }],
    ['512000.50', { state: 'value', value: 512000.5, literal: '512000.50' }],
    ['-1', { state: 'value', value: -1, literal: '-1' }],
    ['1234567890123456', { state: 'value', value: '1234567890123456', literal: '"1234567890123456"' }],
    ['51.2万', { state: 'value', value: '51.2万', literal: '"51.2万"' }],
    ['fixed-v1', { state: 'value', value: 'fixed-v1', literal: '"fixed-v1"' }],
    ['2026-11', { state: 'value', value: '2026-11', literal: '"2026-11"' }],
    ['"T2"', { state: 'value', value: 'T2', literal: '"T2"' }],
    ['x"b"', { state: 'value', value: 'x"b"', literal: '"x""b"""' }],
    ['"b"x', { state: 'value', value: '"b"x', literal: '"""b""x"' }],
    ['123456789012345', { state: 'value', value: 123456789012345, literal: '123456789012345' }],
    ['-12345678901234.5', { state: 'value', value: -12345678901234.5, literal: '-12345678901234.5' }],
    ['12345678901234.56', { state: 'value', value: '12345678901234.56', literal: '"12345678901234.56"' }],
    ['x'.repeat(255), { state: 'value', value: 'x'.repeat(255), literal: `"${'x'.repeat(255)}"` }],
    ['a"b', { state: 'value', value: 'a"b', literal: '"a""b"' }],
    ['"a""b"', { state: 'value', value: 'a"b', literal: '"a""b"' }],
    ['=1+1', { state: 'value', value: '1+1', literal: '"1+1"' }],
    ['x'.repeat(256), { state: 'too-long' }],
  ])('%s', (typed, meant) => expect(typedArgument(typed, 'Sheet1')).toEqual(meant));

  it('every area reads back from the address that is shown for it', () => {
    const name = fc.string({ minLength: 1, maxLength: 31 }).filter((text) => !/[[\]:*?/\\]/.test(text) && text.trim() === text);
    const index = (most: number) => fc.integer({ min: 0, max: most });
    fc.assert(
      fc.property(
        name,
        index(9999),
        index(999),
        fc.integer({ min: 1, max: 99 }),
        fc.integer({ min: 1, max: 9 }),
        (sheet, r, c, rows, columns) => {
          const area = sheetArea(sheet, r, c, rows, columns);
          expect(typedArgument(addressText(area), 'Other')).toEqual({ state: 'cells', area });
        },
      ),
    );
  });

  it('no text gets out of its quotes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 100 }), (text) => {
        const meant = typedArgument(text, 'Sheet1');
        if (meant.state !== 'value' || typeof meant.value === 'number') return;
        expect(meant.literal.slice(1, -1).replaceAll('""', '')).not.toContain('"');
        expect(meant.literal.slice(1, -1).replaceAll('""', '"')).toBe(meant.value);
      }),
    );
  });
});
