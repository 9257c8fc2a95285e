// Univer 0.25.1 parses a formula in place: LET and LAMBDA rewrite the tree of tokens, which is cached by the formula's text, so the second
// parse of the same text (in the next workbook, or once the cache of parsed formulas has overflowed) gives a wrong answer.
// And its caches know a text of more than 64 characters by a 32-bit hash alone: two long formulas may be taken for each other.
import { AstTreeBuilder, FORMULA_REF_TO_ARRAY_CACHE, LexerNode } from '@univerjs/preset-sheets-core';

function copyOf(node: LexerNode): LexerNode {
  const copy = new LexerNode();
  copy.setToken(node.getToken());
  copy.setIndex(node.getStartIndex(), node['_endIndex'] as number);
  copy.setDefinedNames(node.getDefinedNames());
  for (const child of node.getChildren()) {
    if (typeof child === 'string') copy.addChildren(child);
    else {
      const childCopy = copyOf(child);
      childCopy.setParent(copy);
      copy.addChildren(childCopy);
    }
  }
  return copy;
}

let isDone = false;

/** Has Univer parse a copy of the tokens, and know formulas by their whole text. Done once for all of a page's workbooks. */
export function parseFreshly(): void {
  if (isDone) return;
  isDone = true;
  const { parse } = AstTreeBuilder.prototype;
  AstTreeBuilder.prototype.parse = function (node) {
    return parse.call(this, copyOf(node));
  };
  (Object.getPrototypeOf(FORMULA_REF_TO_ARRAY_CACHE) as { _hash: (text: string) => string })._hash = (text) => text;
}
