/** Excel's functions that answer each cell of what they are given by itself, so that one of them around a range is as good as one a cell. */
const cellwise = new Set([
  'IF',
  'IFERROR',
  'IFNA',
  'ROUND',
  'ROUNDUP',
  'ROUNDDOWN',
  'ABS',
  'INT',
  'NOT',
  'ISNUMBER',
  'ISTEXT',
  'ISBLANK',
  'ISERROR',
  'ISNA',
  'TEXT',
  'LEN',
  'TRIM',
]);

/** Functions that come to one value, whatever they are given. */
const single = new Set(['SUM', 'MAX', 'MIN', 'AVERAGE', 'COUNT', 'COUNTA', 'SUMPRODUCT', 'ROWS', 'COLUMNS']);

/** @param call the text of a token that opens a call, such as "IF(" */
export const isCellwise = (call: string): boolean => cellwise.has(call.slice(0, -1).toUpperCase());
export const isSingle = (call: string): boolean => single.has(call.slice(0, -1).toUpperCase());
