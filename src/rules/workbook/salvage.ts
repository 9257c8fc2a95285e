// What can still be read of damaged settings, piece by piece.
import { day, id, instant, ruleId } from '../reading/formats';
import { parsedJson } from '../reading/json-text';
import { LIMITS } from '../reading/limits';
import { plainCopy } from '../reading/plain-copy';
import type { Rule } from '../rule';
import { readPlainRule } from '../reading/schema';
import type { Settings } from './settings';
import { shippedRules } from '../shipped';

export interface Salvage {
  /** The version that the settings name, where that is a version's id at all; nobody here may know it. */
  readonly chosen: string | null;
  readonly chosenBy: Settings['chosenBy'] | null;
  readonly chosenAt: string | null;
  readonly effectiveFrom: Readonly<Record<string, string>>;
  readonly versions: readonly Rule[];
}

/**
 * Takes only what, put together again with any choice, can be read: sound versions with ids of their own, days that no two versions share.
 * Null where nothing can be read: no JSON, no named fields, or another format, whose fields mean nothing here. Never throws.
 */
export function salvageOf(stored: unknown, shipped: readonly Rule[] = shippedRules): Salvage | null {
  const json = parsedJson(stored, LIMITS.settingsText, 'settings');
  if ('fault' in json) return null;
  const plain = plainCopy(json.value, 'settings');
  if ('fault' in plain || !isFields(plain.copy)) return null;
  const { format, chosen, chosenBy, chosenAt, effectiveFrom, versions } = plain.copy;
  if (typeof format === 'number' && format !== 1) return null;
  const own = soundVersions(Array.isArray(versions) ? versions : [], shipped);
  return {
    chosen: id(chosen) === null ? String(chosen) : null,
    chosenBy: chosenBy === 'add-in' || chosenBy === 'person' ? chosenBy : null,
    chosenAt: instant(chosenAt) === null ? String(chosenAt) : null,
    ...withSoundDays(isFields(effectiveFrom) ? effectiveFrom : {}, own, shipped),
  };
}

function soundVersions(versions: readonly unknown[], shipped: readonly Rule[]): Rule[] {
  const taken = new Set(shipped.map((rule) => rule.id));
  return versions.flatMap((version) => {
    const reading = readPlainRule(version);
    if ('faults' in reading || taken.has(reading.rule.id)) return [];
    taken.add(reading.rule.id);
    return [reading.rule];
  });
}

// The workbook's days come first, as they do in a sound workbook; a version whose own day is taken by then is left out whole, never altered.
function withSoundDays(days: Readonly<Record<string, unknown>>, own: readonly Rule[], shipped: readonly Rule[]) {
  const sound = Object.entries(days).filter((entry): entry is [string, string] => ruleId(entry[0]) === null && day(entry[1]) === null);
  const told = new Map(sound);
  const taken = new Map<string, string>();
  for (const rule of shipped) if (!told.has(rule.id) && rule.effectiveFrom !== null) taken.set(rule.effectiveFrom, rule.id);
  const kept = sound.filter(([version, from]) => {
    if (taken.has(from)) return false;
    taken.set(from, version);
    return true;
  });
  const effectiveFrom = Object.fromEntries(kept);
  const versions = own.filter((rule) => {
    if (Object.hasOwn(effectiveFrom, rule.id) || rule.effectiveFrom === null) return true;
    if (taken.has(rule.effectiveFrom)) return false;
    taken.set(rule.effectiveFrom, rule.id);
    return true;
  });
  return { effectiveFrom, versions };
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
