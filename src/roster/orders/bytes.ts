/** The most that Excel on the web takes in one request, the arguments of a function's call included (office-js issue 4654). */
export const mostBytesOnTheWeb = 5 * 1024 * 1024;

/** How many bytes of JSON a cell takes as one row of a column handed to a function: its text in UTF-8, its brackets and comma. */
export function argumentBytes(cell: unknown): number {
  if (typeof cell === 'number') return String(cell).length + 3;
  if (typeof cell === 'string') return utf8Length(cell) + 5;
  // null, TRUE, or an error with its code.
  return (typeof cell === 'object' && cell !== null ? JSON.stringify(cell).length : 5) + 3;
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // A surrogate is half of four bytes; a quote, a backslash or a control is escaped.
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
    else if (code === 0x22 || code === 0x5c) length += 1;
    else if (code < 0x20) length += 5;
  }
  return length;
}
