// What verification found, put into words: where, what it was, what it is.
import type { RosterCloseText } from '../../../../i18n/en-US/pane/roster/close';
import type { Language } from '../../../../i18n/language';
import { yuan } from '../../../../i18n/yuan';
import { closeCode } from '../../../../roster/close/fingerprint';
import type { CloseFinding, FingerprintCopy } from '../../../../roster/close/verify/verify-close';
import { canonicalCell } from '../../../../roster/close/sheet/canonical';
import { closeColumns, type CloseColumn } from '../../../../roster/close/sheet/columns';
import { readHead, type SheetRead } from '../../../../roster/close/sheet/read-sheet';
import type { CloseWords } from '../../../../roster/close/words';
import { cellAddress } from '../../../../sheet/address';

interface FindingLine {
  /** A cell of the close's sheet; null where it has no place there. */
  readonly address: string | null;
  /** What stands in the cell, and whose. */
  readonly what: string;
  readonly says: string;
}

interface LineWords {
  readonly text: RosterCloseText;
  readonly sheet: CloseWords;
  readonly language: Language;
}

export const listed = (parts: readonly string[], language: Language): string => new Intl.ListFormat(language).format(parts);

export const copiesText = (copies: readonly FingerprintCopy[], words: RosterCloseText['verify'], language: Language): string =>
  listed(
    copies.map(({ place, fingerprint }) => words.copy(words.places[place], closeCode(fingerprint))),
    language,
  );

/** Of every finding, in their order. */
export function findingLines(findings: readonly CloseFinding[], read: SheetRead, words: LineWords): FindingLine[] {
  const lines = new Map([...read.lines, ...read.rows, ...read.outside].map((line) => [line.row, line]));
  const whatAt = (row: number, column: number | null): string => {
    const line = lines.get(row);
    if (!line) return '';
    const isRow = line.kind === 'row';
    const who = canonicalCell(line.cells[isRow ? closeColumns.agency : 0]);
    const header = isRow && column !== null ? headerOf(column, readHead(read).paidBy, words.sheet) : '';
    return [who, header].filter(Boolean).join(' · ');
  };
  return findings.map((finding) => lineOf(finding, whatAt, words));
}

function headerOf(column: number, paidBy: 'held' | 'prevTier' | null, { columns }: CloseWords): string {
  const name = (Object.keys(closeColumns) as CloseColumn[]).find((one) => closeColumns[one] === column);
  if (name === undefined || name === 'mark' || name === 'paymentCheck') return '';
  return columns[name === 'before' ? (paidBy ?? 'held') : name];
}

function lineOf(finding: CloseFinding, whatAt: (row: number, column: number | null) => string, { text, language }: LineWords): FindingLine {
  const words = text.verify;
  const shown = (value: string): string => (value === '' ? words.blank : figureText(value));
  const at = (row: number, column: number | null, says: string): FindingLine => ({
    address: cellAddress(row, column ?? 0),
    what: whatAt(row, column),
    says,
  });
  const nowhere = (says: string): FindingLine => ({ address: null, what: '', says });
  switch (finding.kind) {
    case 'cell':
      return at(finding.row, finding.column, words.wasNow(shown(finding.closed), shown(finding.now)));
    case 'line':
      return at(finding.row, null, words.line);
    case 'line-missing':
      return nowhere(
        finding.no === null ? words.missingLine(shown(finding.closed)) : words.missing(String(finding.no), shown(finding.closed)),
      );
    case 'line-added':
      return at(finding.row, null, words.added);
    case 'line-moved':
      return at(finding.row, null, words.moved);
    case 'payment': {
      const { row, column, closed, now, on } = finding;
      if (closed === null) return at(row, column, words.paymentCheck(on));
      return at(row, column, words.payment(on, words.wasNow(shown(closed), shown(now))));
    }
    case 'payment-missing':
      return nowhere(words.paymentMissing(String(finding.no), finding.closed, finding.on));
    case 'seal-broken':
      return nowhere(words.sealBroken);
    case 'seal-differs':
      return nowhere(words.sealDiffers);
    case 'copies-disagree':
      return nowhere(words.copies(copiesText(finding.copies, words, language), closeCode(finding.made)));
    case 'record-changed':
      return nowhere(words.record);
    case 'changed-somewhere':
      return nowhere(words.somewhere);
    case 'code-differs':
      return nowhere(words.code(finding.held, finding.made));
    case 'other-format':
      return nowhere(words.format(finding.format));
    case 'rule-unreadable':
      return nowhere(words.rule);
  }
}

/** A figure as people read it: 100000.00 is 100,000. Whatever else it is stays. */
export function figureText(value: string): string {
  if (!/^-?\d+\.\d{2,}$/.test(value)) return value;
  return yuan({ toFixed: () => value.replace(/\.00$/, '') }).replace('¥', '');
}
