import fc from 'fast-check';
import { formulaTokens } from '../../src/sheet/formula-tokens';
import { tuikeCallOf } from '../../src/sheet/tuike-call';
import { codePoint } from '../code-point';

describe('the tokens of a formula', () => {
  it.each([
    ['=A1+1.5E3', ['start =', 'area A1', 'operator +', 'number 1.5E3']],
    ['=IF( C2>="",TRUE)', ['start =', 'call IF(', 'space  ', 'area C2', 'operator >=', 'text ""', 'comma ,', 'logical TRUE', 'close )']],
    ["='It''s'!A:B", ['start =', "area 'It''s'!A:B"]],
    ['=表!2:$3', ['start =', 'area 表!2:$3']],
    ['=Sheet😀!A1#', ['start =', 'area Sheet😀!A1#']],
    ['=LOG10(5)', ['start =', 'call LOG10(', 'number 5', 'close )']],
    ['=Roster[[#This Row],[GMV, net]]', ['start =', 'name Roster[[#This Row],[GMV, net]]']],
    ["=T['[x']]", ['start =', "name T['[x']]"]],
    ["=T[[a'#],[b'']]", ['start =', "name T[[a'#],[b'']]"]],
    ['=[Book.xlsx]S!$A$1', ['start =', 'name [Book.xlsx]S!$A$1']],
    ['=S!#REF!', ['start =', 'name S!', 'error #REF!']],
    ['=#GETTING_DATA', ['start =', 'error #GETTING_DATA']],
    // Names that look like cells and lie beyond the sheet.
    ['=XFD1048576+xfd1', ['start =', 'area XFD1048576', 'operator +', 'area xfd1']],
    ['=YTD2026*XFE1+A1048577', ['start =', 'name YTD2026', 'operator *', 'name XFE1', 'operator +', 'name A1048577']],
    ['=YTD:ZZZ', ['start =', 'name YTD', 'operator :', 'name ZZZ']],
    ['=XFD:XFD+1048576:1048576', ['start =', 'area XFD:XFD', 'operator +', 'area 1048576:1048576']],
    ['={1;2}', ['start =', 'open {', 'number 1', 'comma ;', 'number 2', 'close }']],
    // From there on it is nothing that Excel would store.
    ['=A1&"abc', ['start =', 'area A1', 'operator &', 'other "abc']],
    ["=A1'b'", ['start =', 'area A1', "other 'b'"]],
    ['=[a', ['start =', 'other [a']],
    ['=A1  +.55', ['start =', 'area A1', 'space   ', 'operator +', 'number .55']],
    ['no formula', ['name no', 'space  ', 'name formula']],
    ['', []],
  ])('%s', (formula, tokens) => expect(formulaTokens(formula).map(({ kind, text }) => `${kind} ${text}`)).toEqual(tokens));

  const pieces = fc.constantFrom(
    'TUIKE.',
    'DEPOSIT(',
    'IF(',
    'C2',
    ':',
    'A:A',
    '"',
    "'",
    '!',
    ',',
    ')',
    '{',
    '}',
    '[',
    ']',
    '#',
    '@',
    ' ',
    '\n',
    '1.5',
    '万',
    '😀',
    '-',
    '=',
  );
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 25 }).map((parts) => parts.join('')),
    fc.string({ unit: codePoint }),
  );

  it('joined are the formula, and none is empty', () => {
    fc.assert(
      fc.property(text, (formula) => {
        for (const whole of [formula, `=${formula}`]) {
          const tokens = formulaTokens(whole);
          expect(tokens.map((token) => token.text).join('')).toBe(whole);
          expect(tokens.filter((token) => token.text === '')).toEqual([]);
        }
        expect(tuikeCallOf(`=${formula}`).state).toMatch(/^(none|unread|one|several)$/);
      }),
    );
  });

  // Work that grew with the square of the length would take longer than a test may.
  it.each(["'", '"', '[', "'a", '[a]', '[[b]', "['", 'a', 'a!', 'a.', '1', 'A1:', '(', 'A1,', ' ', '#', '\\', "''!", 'TUIKE.X(', '"a""'])(
    'of 300,000 times %s are found in one go',
    (piece) => {
      const formula = `=TUIKE.DEPOSIT(${piece.repeat(300_000)}`;
      expect(formulaTokens(formula).reduce((length, token) => length + token.text.length, 0)).toBe(formula.length);
      expect(tuikeCallOf(formula).state).toMatch(/^(unread|one|several)$/);
    },
  );
});
