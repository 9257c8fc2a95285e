// What is wrong with a rule or with a workbook's rule settings: where, what stands there, what to do.
import type { FaultCode, FaultOf } from '../../rules/reading/fault';
import { agreeing, counted } from './number';

export type FaultWords = { readonly [Code in FaultCode]: (fault: FaultOf<Code>) => string };

/** What a place is called that means the whole of what was read. */
export const wholes = { rule: 'the rule', settings: 'the rule settings' } as const;

export type Wholes = Readonly<Record<keyof typeof wholes, string>>;

const kinds = {
  text: 'text in quotes',
  list: 'a list in [ ]',
  object: 'named fields in { }',
  'whole-number': 'a whole number from 1',
} as const;

export const faults = {
  'not-plain': ({ place, seen }) =>
    `${place} holds something that JSON cannot hold (seen: ${seen}). Use only texts, numbers, lists and named fields.`,
  'too-deep': ({ place, limit }) => `${place} is nested more than ${counted(limit, 'level')} deep. Remove the nesting: a rule needs fewer.`,
  'too-large': ({ place, seen, length, limit }) =>
    `The text of ${place} has ${counted(length, 'character')}, more than the ${limit} read (it begins ${seen}). Shorten it.`,
  'too-many-values': ({ place, limit }) =>
    `At ${place} there are more than ${counted(limit, 'value')} in all. Remove what does not belong to a rule.`,
  'not-json': ({ place, seen }) =>
    `The text of ${place} is not JSON (it begins ${seen}). Look for a missing quote, comma or bracket, or paste the whole text again.`,
  'unknown-format': ({ place, seen, supported }) =>
    `${place} is ${seen}, and this add-in reads format ${supported}. Update the add-in: a newer one wrote these settings.`,
  'unknown-field': ({ place, seen }) => `${place} is not a field that is known here (seen: ${seen}). Remove it, or correct its spelling.`,
  'missing-field': ({ place, seen }) => `${place} is missing (the fields there are: ${seen}). Add it.`,
  'wrong-type': ({ place, seen, expected }) => `${place} is ${seen}, and must be ${kinds[expected]}. Replace it.`,
  'not-one-of': ({ place, seen, allowed }) => `${place} is ${seen}, and must be ${allowed.join(' or ')}. Replace it.`,
  'list-too-long': ({ place, length, limit }) =>
    `${place} has ${counted(length, 'entry', 'entries')}, more than the ${limit} allowed. Remove some.`,
  'no-tiers': ({ place, seen }) => `${place} is empty (seen: ${seen}). Give at least one tier, the first from "0".`,
  'reserved-id': ({ place, seen }) =>
    `${place} is ${seen}, which a formula would read as a date or as the word dated. Add letters, for example "own-2026".`,
  'bad-id': ({ place, seen }) =>
    `${place} is ${seen}. Use 2 to 31 small letters a-z, digits and hyphens, beginning with a letter or digit, such as "own-2026".`,
  'bad-amount': ({ place, seen }) =>
    `${place} is ${seen}. Write the amount in yuan as plain digits in quotes, such as "500000" or "0.50": no group marks, exponent, plus sign or leading zeros.`,
  'negative-amount': ({ place, seen }) => `${place} is ${seen}, and an amount cannot be negative. Write it without the minus sign.`,
  'amount-too-precise': ({ place, seen, decimals, digits }) =>
    `${place} is ${seen}. Write at most ${counted(decimals, 'decimal')} and ${counted(digits, 'digit')} in all.`,
  'bad-day': ({ place, seen }) => `${place} is ${seen}. Write a day that the calendar has as "YYYY-MM-DD", such as "2026-02-28".`,
  'bad-instant': ({ place, seen }) => `${place} is ${seen}. Write the moment in UTC, such as "2026-02-28T03:00:00.000Z".`,
  'bad-href': ({ place, seen }) => `${place} is ${seen}. Write a whole address that begins with https://, or null.`,
  'text-empty': ({ place, seen }) => `${place} is ${seen}, a text that shows nothing. Write what belongs there.`,
  'text-too-long': ({ place, seen, length, limit }) =>
    `${place} has ${counted(length, 'character')}, more than the ${limit} allowed (it begins ${seen}). Shorten it.`,
  'text-unprintable': ({ place, seen }) =>
    `${place} is ${seen}, with characters that do not print or that turn the text around. Type the text again without them.`,
  'first-tier-not-zero': ({ place, seen }) =>
    `${place} is ${seen}, and the first tier must begin at "0". Change it, or add the tier before it.`,
  'tiers-not-ascending': ({ place, seen, previous }) =>
    `${place} is ${seen}, not above ${previous}, where the tier before it begins. Put the tiers in ascending order, each once.`,
  'deposit-too-precise': ({ place, seen, digits }) =>
    `At ${place} base and supplement make ${seen}, more than the ${counted(digits, 'digit')} that Excel keeps. Reduce one of them.`,
  'supplement-falls': ({ place, seen, previous }) =>
    `${place} is ${seen}, below the ${previous} of the tier before it: more GMV would mean a smaller deposit. Check it against the source.`,
  'example-missing': ({ place, seen, side, tier }) =>
    `The edge at ${place}, ${seen}, has no example on its ${side} side. Add one to examples, with a GMV in tier ${tier}.`,
  'example-wrong-tier': ({ place, seen, gmv, tier }) =>
    `${place} is ${seen}, and the rule puts a GMV of ${gmv} in tier ${tier}. Correct the example, or the tiers.`,
  'example-wrong-deposit': ({ place, seen, gmv, deposit }) =>
    `${place} is ${seen}, and the rule asks ${deposit} of a GMV of ${gmv}. Correct the example, or the amounts of the rule.`,
  'duplicate-id': ({ place, seen, other }) => `${place} is ${seen}, as ${other} is already. Give it another id, or remove one of the two.`,
  'duplicate-effective-from': ({ place, seen, other }) =>
    `${place} is ${seen}, the day on which ${other} takes effect too. Give the two versions different days.`,
  'published-id-changed': ({ place, seen }) =>
    `${place} is ${seen}, the id of a published version with other content. Give your version an id of its own.`,
  'part-too-large': ({ place, seen, bytes, limit }) =>
    `${place} have ${counted(bytes, 'byte')}, more than the ${limit} that Excel keeps (they begin ${seen}). Delete own versions that are not used, or shorten their texts.`,
  'part-lost': ({ place, seen }) =>
    `${place} are gone: the workbook says that its rule is ${seen}, but the part that held it is not there; another program may have dropped it when it saved. Restore the file from before, or choose the rule anew below.`,
  'copies-differ': ({ place, seen }) =>
    `${place} are there in copies that differ (${seen}), and nobody can say which one holds. Choose the one to keep below.`,
  'mirror-differs': ({ place, seen, found }) =>
    `${place} disagree: the workbook says that its rule is ${seen}, but what it holds is ${found}. Something other than the add-in changed one of the two. Check, then choose below.`,
  'more-faults': ({ place, seen, count }) =>
    `${place} has at least ${counted(seen, 'fault')}, of which ${count} ${agreeing(count, 'is', 'are')} not listed. Mend the ones above and read it again.`,
} satisfies FaultWords;
