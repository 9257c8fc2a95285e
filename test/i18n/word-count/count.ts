import ts from 'typescript';
import type { Language } from '../../../src/i18n/language';

const counted: Record<Language, RegExp> = { 'zh-CN': /\p{Script=Han}/gu, 'en-US': /\p{Script=Latin}[\p{L}\p{M}'’-]*/gu };

/** Han characters or English words in a text. */
export const countWords = (text: string, language: Language): number => text.match(counted[language])?.length ?? 0;

/** Han characters or English words in the texts that a file of words holds, every branch of a sentence once; gaps count for nothing. */
export function wordCount(source: string, language: Language): number {
  return texts(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true)).reduce(
    (sum, text) => sum + countWords(text, language),
    0,
  );
}

function texts(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || isKey(node) || isCompared(node)) return [];
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...texts(child)));
  return found;
}

/** What code reads and people do not: a property's name, an article's id. */
function isKey(node: ts.Node): boolean {
  const { parent } = node;
  return (
    parent !== undefined &&
    ts.isPropertyAssignment(parent) &&
    (parent.name === node || parent.name.getText() === 'id') &&
    ts.isLiteralExpression(parent.name === node ? node : parent.initializer)
  );
}

function isCompared({ parent, kind }: ts.Node): boolean {
  return (
    kind === ts.SyntaxKind.StringLiteral &&
    parent !== undefined &&
    ts.isBinaryExpression(parent) &&
    parent.operatorToken.kind === ts.SyntaxKind.EqualsEqualsEqualsToken
  );
}
