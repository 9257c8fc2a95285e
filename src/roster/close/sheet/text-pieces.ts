// A long text in cells of a length that every program takes; none begins or ends with a space, which would get lost.
const longest = 8000;

export function textPieces(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(start + longest, text.length);
    while (end < text.length && end > start + 1 && !isGoodEnd(text, end)) end--;
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}

function isGoodEnd(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return text[end - 1] !== ' ' && text[end] !== ' ' && !(unit >= 0xdc00 && unit < 0xe000);
}
