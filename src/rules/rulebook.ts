// The versions a workbook knows, which one it uses, and which one was in force on a day.
import { canonicalText } from './canonical';
import { bounded, faultAt, type Fault } from './reading/fault';
import { glimpse } from './reading/glimpse';
import { repeats } from './reading/invariants';
import type { Rule } from './rule';
import { readSettings, type Settings } from './workbook/settings';
import { shippedRules } from './shipped';

export { readSettings, settingsText, type Settings } from './workbook/settings';

export interface Rulebook {
  /** Shipped versions, oldest first, then the workbook's own; the workbook's dates applied. */
  readonly rules: readonly Rule[];
  readonly ownIds: ReadonlySet<string>;
  /** The id of the version the workbook uses; nobody here may know it. */
  readonly chosen: string;
  /** Who chose it and when (an ISO instant); null: nothing is stored yet, so it is the newest shipped. */
  readonly choice: { readonly by: 'add-in' | 'person'; readonly at: string } | null;
  /** What the workbook stores, as read; null as for `choice`. */
  readonly settings: Settings | null;
}

export type RulebookReading =
  | { readonly state: 'ok'; readonly rulebook: Rulebook }
  /** `shipped` holds only what ships, for formulas that name a shipped id. */
  | { readonly state: 'damaged'; readonly faults: readonly Fault[]; readonly shipped: Rulebook }
  /** Saved by a newer add-in in a format of its own: nothing is wrong with it, and nothing of it can be read or changed here. */
  | { readonly state: 'newer'; readonly faults: readonly Fault[]; readonly shipped: Rulebook }
  /** The workbook could not be asked what it holds. */
  | { readonly state: 'unread'; readonly reason: string; readonly shipped: Rulebook };

export type RuleOnDay =
  | { readonly rule: Rule }
  | { readonly missing: 'no-dates' }
  | { readonly missing: 'chosen-undated'; readonly id: string }
  /** The workbook uses a version this add-in does not know, so what it displaced, and from when, is not known either. */
  | { readonly missing: 'chosen-unknown'; readonly id: string }
  | { readonly missing: 'before-first'; readonly first: string; readonly id: string };

/** Reads what a workbook stores; undefined and null mean that it stores nothing yet. `shipped` is oldest first and not empty. Never throws. */
export function rulebookOf(stored: unknown, shipped: readonly Rule[] = shippedRules): RulebookReading {
  if (stored === undefined || stored === null) return { state: 'ok', rulebook: shippedRulebook(shipped) };
  const reading = readSettings(stored);
  const combined = 'faults' in reading ? reading : rulebookWith(reading.settings, shipped);
  if (!('faults' in combined)) return { state: 'ok', ...combined };
  const { faults } = combined;
  return { state: faults[0]?.code === 'unknown-format' ? 'newer' : 'damaged', faults, shipped: shippedRulebook(shipped) };
}

/** For a workbook that could not be asked; `reason` is what its host answered. */
export function unreadRulebook(reason: string, shipped: readonly Rule[] = shippedRules): RulebookReading {
  return { state: 'unread', reason, shipped: shippedRulebook(shipped) };
}

/** In any case; undefined where nobody knows the id. */
export function ruleById(book: Rulebook, id: string): Rule | undefined {
  const wanted = id.toLowerCase();
  return book.rules.find((rule) => rule.id === wanted);
}

export function chosenRule(book: Rulebook): Rule | undefined {
  return ruleById(book, book.chosen);
}

/** The newest version that ships, whatever the workbook uses. */
export function newestRule(book: Rulebook): Rule {
  const newest = book.rules.filter((rule) => !book.ownIds.has(rule.id)).at(-1);
  if (newest === undefined) throw new Error('A rulebook without a shipped version.');
  return newest;
}

/**
 * The version in force on a day ("YYYY-MM-DD"): each runs from its effectiveFrom to the next dated version's; versions without a date
 * take no part. While the version in use has no date, no other is answered, because nobody knows what it displaced.
 */
export function ruleOn(book: Rulebook, day: string): RuleOnDay {
  const dated = book.rules.flatMap((rule) => (rule.effectiveFrom === null ? [] : [{ rule, from: rule.effectiveFrom }]));
  dated.sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first] = dated;
  if (first === undefined) return { missing: 'no-dates' };
  const chosen = chosenRule(book);
  if (chosen === undefined) return { missing: 'chosen-unknown', id: book.chosen };
  if (chosen.effectiveFrom === null) return { missing: 'chosen-undated', id: chosen.id };
  const current = dated.filter(({ from }) => from <= day).at(-1);
  return current ? { rule: current.rule } : { missing: 'before-first', first: first.from, id: first.rule.id };
}

function shippedRulebook(shipped: readonly Rule[]): Rulebook {
  const newest = shipped.at(-1);
  if (newest === undefined) throw new Error('No rule version ships.');
  return Object.freeze({ rules: shipped, ownIds: new Set<string>(), chosen: newest.id, choice: null, settings: null });
}

function rulebookWith(
  settings: Settings,
  shipped: readonly Rule[],
): { readonly rulebook: Rulebook } | { readonly faults: readonly Fault[] } {
  const { versions } = settings;
  const faults: Fault[] = [];
  for (const [first, again] of repeats(versions.map((own) => own.id))) {
    faults.push(faultAt(`versions[${again}].id`, glimpse(versions[again]?.id), { code: 'duplicate-id', other: `versions[${first}].id` }));
  }
  versions.forEach((own, i) => {
    const published = shipped.find((rule) => rule.id === own.id);
    if (published && !isSameVersion(published, own)) {
      faults.push(faultAt(`versions[${i}].id`, glimpse(own.id), { code: 'published-id-changed' }));
    }
  });
  const isOwn = (rule: Rule) => shipped.every(({ id }) => id !== rule.id);
  const added = versions.filter(isOwn);
  const rules = [...shipped, ...added].map((rule) => withDay(rule, dayOf(rule, settings)));
  const days = rules.map((rule, i) => rule.effectiveFrom ?? `undated ${i}`);
  for (const [first, again] of repeats(days)) {
    const place = dayPlace(rules[again]?.id ?? '', settings);
    faults.push(faultAt(place, glimpse(days[again]), { code: 'duplicate-effective-from', other: rules[first]?.id ?? '' }));
  }
  if (faults.length > 0) return { faults: bounded(faults, 'settings') };
  const choice = { by: settings.chosenBy, at: settings.chosenAt };
  const ownIds = new Set(added.map((rule) => rule.id));
  return { rulebook: Object.freeze({ rules: Object.freeze(rules), ownIds, chosen: settings.chosen, choice, settings }) };
}

function isSameVersion(a: Rule, b: Rule): boolean {
  return canonicalText({ ...a, effectiveFrom: null }) === canonicalText({ ...b, effectiveFrom: null });
}

/** The workbook's day for a version: what it says of the id, else what its own copy says, else what ships. */
function dayOf(rule: Rule, { effectiveFrom, versions }: Settings): string | null {
  if (Object.hasOwn(effectiveFrom, rule.id)) return effectiveFrom[rule.id] ?? null;
  return versions.find((own) => own.id === rule.id)?.effectiveFrom ?? rule.effectiveFrom;
}

function dayPlace(id: string, { effectiveFrom, versions }: Settings): string {
  const own = versions.findIndex((version) => version.id === id);
  return own < 0 || Object.hasOwn(effectiveFrom, id) ? `effectiveFrom.${id}` : `versions[${own}].effectiveFrom`;
}

// The very same object where nothing changes: what others keep per rule stays good.
function withDay(rule: Rule, effectiveFrom: string | null): Rule {
  return rule.effectiveFrom === effectiveFrom ? rule : Object.freeze({ ...rule, effectiveFrom });
}
