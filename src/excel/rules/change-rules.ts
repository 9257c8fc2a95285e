// A person's changes to the workbook's rule. Each begins with what the workbook holds at that moment, a co-author's change included,
// stores only what can be read back, and tells everyone who follows the rule once. What is refused leaves all as it was.
import { type Fault, faultAt } from '../../rules/reading/fault';
import { glimpse } from '../../rules/reading/glimpse';
import { LIMITS } from '../../rules/reading/limits';
import type { Rule } from '../../rules/rule';
import { chosenRule, type Rulebook, ruleById, type Settings, settingsText } from '../../rules/rulebook';
import {
  isOwnVersion,
  settingsOf,
  withChoice,
  withEffectiveDates,
  withoutOwnVersion,
  withOwnVersion,
} from '../../rules/workbook/settings-edits';
import { errorReason } from '../error-reason';
import { afterEdit, patiently } from '../events/patiently';
import { newTurns } from '../events/turns';
import { storeRules } from './store-rules';
import { readStoredRules, type StoredRules } from './stored-rules';
import { partWith } from './written-part';
import { readAnew, readingOf, readingOfStored } from './workbook-rules';

export type ChangeOutcome =
  /** `before` is what the workbook held, for replaceSettings to bring back; `after` what was stored, whatever a co-author has chosen by now. */
  | { readonly state: 'done'; readonly before: unknown; readonly after: string | undefined }
  | { readonly state: 'invalid'; readonly faults: readonly Fault[] }
  /** What the workbook holds cannot be read, so nothing can be changed in it; replaceSettings repairs it. */
  | { readonly state: 'damaged'; readonly faults: readonly Fault[] }
  | { readonly state: 'unknown-version'; readonly id: string }
  | { readonly state: 'in-use'; readonly id: string }
  /** The workbook no longer holds what was to be replaced. */
  | { readonly state: 'changed' }
  /** Excel's reason: a read-only workbook, a lost connection. */
  | { readonly state: 'refused'; readonly reason: string };

type Edit = (settings: Settings, book: Rulebook) => Settings | Exclude<ChangeOutcome, { state: 'done' }>;

/** The workbook uses this version from now on. `now` is an ISO instant. Never rejects, nor does any other change. */
export function chooseRule(id: string, now: string): Promise<ChangeOutcome> {
  return change(now, (settings, book) => (ruleById(book, id) ? withChoice(settings, id, now) : { state: 'unknown-version', id }));
}

/** Days by id; null takes the workbook's day away. */
export function setEffectiveDates(days: Readonly<Record<string, string | null>>, now: string): Promise<ChangeOutcome> {
  return change(now, (settings) => withEffectiveDates(settings, days));
}

export function saveOwnVersion(rule: Rule, now: string): Promise<ChangeOutcome> {
  return change(now, (settings) => withOwnVersion(settings, rule));
}

/** Refuses for the version in use. */
export function deleteOwnVersion(id: string, now: string): Promise<ChangeOutcome> {
  return change(now, (settings, book) => {
    if (!isOwnVersion(book, id)) return { state: 'unknown-version', id };
    if (chosenRule(book)?.id === id.toLowerCase()) return { state: 'in-use', id };
    return withoutOwnVersion(settings, id);
  });
}

/**
 * Puts another text in the place of all settings, damaged ones too; undefined leaves the workbook without any. For repair and for undo: only
 * where the workbook still holds what is to be replaced. @param shown as a person was shown it, or as it was stored
 */
export function replaceSettings(text: unknown, shown: Pick<StoredRules, 'text' | 'copies'>): Promise<ChangeOutcome> {
  return storeDecided((held) => {
    const reading = readingOf(text);
    if ('faults' in reading) return { state: 'invalid', faults: reading.faults };
    const present = readingOfStored(held);
    if (present.state === 'newer') return { state: 'damaged', faults: present.faults };
    if (told(held) !== told(shown)) return { state: 'changed' };
    return { text: typeof text === 'string' ? text : undefined };
  });
}

/** Settings of 0.1.0 may hold anything: what is read of them is another object each time. */
const told = ({ text, copies }: Pick<StoredRules, 'text' | 'copies'>): string => JSON.stringify([text, copies]);

function change(now: string, edit: Edit): Promise<ChangeOutcome> {
  return storeDecided((held) => {
    const reading = readingOfStored(held);
    if (reading.state !== 'ok') return { state: 'damaged', faults: 'faults' in reading ? reading.faults : [] };
    const edited = edit(settingsOf(reading.rulebook, now), reading.rulebook);
    if ('state' in edited) return edited;
    const text = settingsText(edited);
    const result = readingOf(text);
    if ('faults' in result) return { state: 'invalid', faults: result.faults };
    const large = tooLarge(text);
    return large ? { state: 'invalid', faults: [large] } : { text };
  });
}

type Decided = Exclude<ChangeOutcome, { state: 'done' }> | { readonly text: string | undefined };

/** What it was decided on may be another once a cell is no longer edited, so it is read and decided on again. */
function storeDecided(decide: (held: StoredRules) => Decided): Promise<ChangeOutcome> {
  const attempt = async (): Promise<ChangeOutcome> => {
    const held = await patiently(readStoredRules);
    const decided = decide(held);
    if ('state' in decided) return decided;
    await storeRules(decided.text, held);
    await readAnew();
    return { state: 'done', before: held.text, after: decided.text };
  };
  return turn(() => afterEdit(attempt)).catch((error: unknown) => ({ state: 'refused', reason: errorReason(error) }));
}

function tooLarge(text: string): Fault | null {
  const bytes = new TextEncoder().encode(partWith(text)).length;
  return bytes > LIMITS.partBytes ? faultAt('settings', glimpse(text), { code: 'part-too-large', bytes, limit: LIMITS.partBytes }) : null;
}

const turn = newTurns();
