// What a person may change in a workbook's settings, as pure steps from settings to settings. None checks the result: reading the text again does.
import { newestRule, ruleById, type Rulebook } from '../rulebook';
import type { Rule } from '../rule';
import type { Settings } from './settings';

/** What a workbook's settings are, or would be: a workbook that holds nothing uses the newest shipped version. `now` is an ISO instant. */
export function settingsOf(book: Rulebook, now: string): Settings {
  return book.settings ?? { chosen: newestRule(book).id, chosenBy: 'add-in', chosenAt: now, effectiveFrom: {}, versions: [] };
}

/** A person chooses a version; `id` in any case. */
export function withChoice(settings: Settings, id: string, now: string): Settings {
  return { ...settings, chosen: id.toLowerCase(), chosenBy: 'person', chosenAt: now };
}

/** First days in force by id ("YYYY-MM-DD"; null: the workbook says nothing of that version, so the version's own day stands). */
export function withEffectiveDates(settings: Settings, days: Readonly<Record<string, string | null>>): Settings {
  const entries = Object.entries({ ...settings.effectiveFrom, ...days }).filter((entry): entry is [string, string] => entry[1] !== null);
  return { ...settings, effectiveFrom: Object.fromEntries(entries) };
}

/** Adds an own version, or puts it in the place of the one with the same id. From then on its own day stands, not one that the workbook gave the former. */
export function withOwnVersion(settings: Settings, rule: Rule): Settings {
  const isKnown = settings.versions.some(({ id }) => id === rule.id);
  const versions = isKnown ? settings.versions.map((own) => (own.id === rule.id ? rule : own)) : [...settings.versions, rule];
  const effectiveFrom = Object.fromEntries(Object.entries(settings.effectiveFrom).filter(([id]) => id !== rule.id));
  return { ...settings, effectiveFrom, versions };
}

/** Without an own version and the day that the workbook gave it. */
export function withoutOwnVersion(settings: Settings, id: string): Settings {
  const gone = id.toLowerCase();
  return {
    ...settings,
    effectiveFrom: Object.fromEntries(Object.entries(settings.effectiveFrom).filter(([key]) => key !== gone)),
    versions: settings.versions.filter((own) => own.id !== gone),
  };
}

/** Whether a version is one that the workbook itself holds. */
export function isOwnVersion(book: Rulebook, id: string): boolean {
  const rule = ruleById(book, id);
  return rule !== undefined && book.ownIds.has(rule.id);
}
