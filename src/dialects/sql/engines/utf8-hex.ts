/** A character's bytes in UTF-8, in hex. */
export const utf8Hex = (code: number): string =>
  encodeURIComponent(String.fromCodePoint(code)).replace(/%|[^%]/g, (part, at: number, all: string) => {
    if (part === '%') return '';
    const isEscaped = all[at - 1] === '%' || all[at - 2] === '%';
    return isEscaped ? part : part.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase();
  });
