import type { AmountUnit } from './header-text';

/** How many yuan one of a unit is. */
export const yuanPerUnit: Readonly<Record<AmountUnit, number>> = {
  fen: 0.01,
  yuan: 1,
  hundred: 100,
  thousand: 1000,
  wan: 10_000,
  'hundred-thousand': 100_000,
  million: 1_000_000,
  'ten-million': 10_000_000,
  yi: 100_000_000,
  billion: 1_000_000_000,
};

/**
 * A formula that gives the yuan of a cell ("C2") whose column counts `unit`. Rounded to the cent, because doubles cannot multiply 0.57 by
 * 10,000 exactly; a blank stays blank, a text that names its own unit stays as it is, another text gets the unit's sign, an error stays one.
 */
export function yuanFormula(cell: string, unit: Exclude<AmountUnit, 'yuan'>): string {
  const number = `ROUND(${cell}*${yuanPerUnit[unit]},2)`;
  return `=IF(${cell}="","",IF(ISNUMBER(${cell}),${number},${textFormula(cell, unit)}))`;
}

/** The units that a text behind its digits may name. */
export type UnitSign = 'wan' | 'yi';

export const hasSign = (unit: AmountUnit): unit is UnitSign => unit === 'wan' || unit === 'yi';

/** A formula that gives the cell as text with its unit behind ("51.2万"), which the functions read exactly as written. */
export function unitTextFormula(cell: string, unit: UnitSign): string {
  return `=IF(${cell}="","",IF(ISNUMBER(${cell}),${cell}&"${unit === 'wan' ? '万' : '亿'}",${textFormula(cell, unit)}))`;
}

// FIND answers an error where there is nothing to find; an error cell goes through & unchanged.
function textFormula(cell: string, unit: Exclude<AmountUnit, 'yuan'>): string {
  if (!hasSign(unit)) return `IFERROR(ROUND(VALUE(${cell})*${yuanPerUnit[unit]},2),${cell})`;
  const named = `ISNUMBER(FIND("万",${cell})),ISNUMBER(FIND("亿",${cell}))`;
  return `IF(OR(${named}),${cell},${cell}&"${unit === 'wan' ? '万' : '亿'}")`;
}
