import { type Fault, faultAt } from '../../../../../rules/reading/fault';
import { glimpse } from '../../../../../rules/reading/glimpse';
import { type RuleReading, readRule } from '../../../../../rules/reading/schema';
import { type Rulebook, ruleById } from '../../../../../rules/rulebook';
import { type BandWords, type Draft, ruleOfDraft } from './draft';

/** A draft as a version: what is wrong with it by itself, and what it owes to the other versions of the workbook. */
export function readDraft(draft: Draft, book: Rulebook, words: BandWords): RuleReading {
  const value = ruleOfDraft(draft, words);
  const reading = readRule(value);
  const { effectiveFrom } = value as { effectiveFrom: string | null };
  const faults = [...('faults' in reading ? reading.faults : []), ...faultsInBook(draft, effectiveFrom, book)];
  return faults.length > 0 ? { faults } : reading;
}
function faultsInBook({ id, edits }: Draft, day: string | null, book: Rulebook): Fault[] {
  const others = book.rules.filter((rule) => rule.id !== edits);
  const faults: Fault[] = [];
  const namesake = ruleById({ ...book, rules: others }, id);
  if (namesake) {
    const isOwn = book.ownIds.has(namesake.id);
    faults.push(faultAt('id', glimpse(id), isOwn ? { code: 'duplicate-id', other: namesake.id } : { code: 'published-id-changed' }));
  }
  const sameDay = day === null ? undefined : others.find((rule) => rule.effectiveFrom === day && rule.id !== id);
  if (sameDay) faults.push(faultAt('effectiveFrom', glimpse(day), { code: 'duplicate-effective-from', other: sameDay.id }));
  return faults;
}
