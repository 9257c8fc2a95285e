import { formulaTokens } from '../formula-tokens';

/** The formula as it is filled one row further down: rows without "$" are one more. Beyond the sheet it is no formula that Excel would make. */
export function rowBelow(formula: string): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind !== 'area') return text;
      const cells = text.lastIndexOf('!') + 1;
      return (
        text.slice(0, cells) +
        text.slice(cells).replace(/(\$?)(\d+)/g, (_, fixed: string, row: string) => (fixed ? fixed + row : String(Number(row) + 1)))
      );
    })
    .join('');
}
