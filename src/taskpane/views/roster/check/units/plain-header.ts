import { unitOf } from '../../../../../roster/table/header-text';

/** Without what it says of the unit. */
export function plainHeader(header: string): string {
  return header
    .replace(/(?<!\s)\s*[（(【[]([^（(【[）)】\]]*)[）)】\]]\s*/g, (bracketed, note: string) => (unitOf(note) === null ? bracketed : ''))
    .replace(/(?<![\s/_-])[\s/_-]*(?:[十百千]?万元|十?亿元|[百千]元)$/, '');
}
