import type { Draft } from './draft';

const tierFields = ['from', 'supplement', 'wording'] as const;
export const sourceFields = ['title', 'publisher', 'captured', 'href'] as const;

/** The places of faults that have a field of their own; faults elsewhere are told together. */
export function placesOfDraft({ tiers, sources }: Draft): ReadonlySet<string> {
  return new Set([
    ...['id', 'name.zh-CN', 'name.en-US', 'effectiveFrom', 'base'],
    ...tiers.flatMap((_, i) => tierFields.map((field) => `tiers[${i}].${field}`)),
    ...sources.flatMap((_, i) => sourceFields.map((field) => `sources[${i}].${field}`)),
  ]);
}
