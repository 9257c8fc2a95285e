// A call's context without Excel: problems stay problems, so that tests can see their code. Error cells themselves are tested through office.js.
import { contextFor, type Context } from '../../src/functions/answer';
import type { Language } from '../../src/i18n/language';
import { words as english } from '../../src/i18n/en-US/words';
import { words as chinese } from '../../src/i18n/zh-CN/words';
import { rulebookOf, settingsText, type RulebookReading, type Settings } from '../../src/rules/rulebook';

export const fresh = rulebookOf(undefined);

export function stored(more: Partial<Settings>): RulebookReading {
  return rulebookOf(
    settingsText({
      chosen: 'floating-v2',
      chosenBy: 'person',
      chosenAt: '2026-11-23T03:00:00.000Z',
      effectiveFrom: {},
      versions: [],
      ...more,
    }),
  );
}

export const dated = stored({ effectiveFrom: { 'fixed-v1': '2025-03-26', 'floating-v2': '2025-11-01' } });

/** As a function gets it. */
export function wordedContext(reading: RulebookReading, language: Language): Context {
  return contextFor(reading, language, language === 'zh-CN' ? chinese : english);
}

export function contextOf(reading: RulebookReading = fresh, language: Language = 'zh-CN'): Context {
  return { ...wordedContext(reading, language), errorCell: (problem) => problem };
}

export const column = (...cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);

/** Answers with each problem as its code, to compare with a table. */
export const codes = (matrix: readonly (readonly unknown[])[]): unknown[][] =>
  matrix.map((row) => row.map((cell) => (typeof cell === 'object' && cell !== null && 'code' in cell ? cell.code : cell)));
