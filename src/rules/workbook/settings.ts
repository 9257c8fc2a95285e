// What a workbook stores about its rule: which version it uses, the days versions took effect, and versions of its own.
import * as z from 'zod/mini';
import { bounded, faultAt, type Fault } from '../reading/fault';
import { day, id, instant } from '../reading/formats';
import { deeplyFrozen } from '../reading/freeze';
import { glimpse } from '../reading/glimpse';
import { invariantFindings } from '../reading/invariants';
import { parsedJson } from '../reading/json-text';
import { LIMITS } from '../reading/limits';
import { plainCopy } from '../reading/plain-copy';
import type { Rule } from '../rule';
import { formatted, listOf, ruleStructure } from '../reading/structure';
import { structureFaults } from '../reading/structure-faults';

export interface Settings {
  readonly chosen: string;
  readonly chosenBy: 'add-in' | 'person';
  /** An ISO instant, "2026-11-23T03:00:00.000Z". */
  readonly chosenAt: string;
  /** Id → first day in force. Ids may name versions that only a newer add-in knows. */
  readonly effectiveFrom: Readonly<Record<string, string>>;
  readonly versions: readonly Rule[];
}

export type SettingsReading = { readonly settings: Settings; readonly flags: readonly Fault[] } | { readonly faults: readonly Fault[] };

const FORMAT = 1;

// Not z.record, which passes over a key named __proto__ in silence.
const daysById = z.custom<Readonly<Record<string, string>>>().check(({ value: given, issues }) => {
  const value: unknown = given;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    issues.push({ code: 'custom', input: value, params: { code: 'wrong-type', expected: 'object' } });
    return;
  }
  for (const [key, entry] of Object.entries(value)) {
    const unplaced = id(key) ?? day(entry);
    if (unplaced !== null) issues.push({ code: 'custom', input: entry, path: [key], params: unplaced });
  }
});

const settingsStructure = z.strictObject({
  format: z.literal(FORMAT),
  chosen: formatted(id),
  chosenBy: z.enum(['add-in', 'person']),
  chosenAt: formatted(instant),
  effectiveFrom: daysById,
  versions: listOf(ruleStructure),
});

/** `stored` is what the workbook holds: JSON text of at most LIMITS.settingsText characters; all else is a fault. Deeply frozen. Never throws. */
export function readSettings(stored: unknown): SettingsReading {
  const json = parsedJson(stored, LIMITS.settingsText, 'settings');
  if ('fault' in json) return { faults: [json.fault] };
  const plain = plainCopy(json.value, 'settings');
  if ('fault' in plain) return { faults: [plain.fault] };
  const { copy } = plain;
  const newer = otherFormat(copy);
  if (newer !== null) return { faults: [newer] };
  const parsed = settingsStructure.safeParse(copy);
  if (!parsed.success) return { faults: structureFaults(parsed.error.issues, copy, 'settings') };
  const findings = parsed.data.versions.map((rule, i) => invariantFindings(rule, ['versions', i]));
  const faults = findings.flatMap((finding) => finding.faults);
  if (faults.length > 0) return { faults: bounded(faults, 'settings') };
  const flags = findings.flatMap((finding) => finding.flags);
  const { format: _format, ...settings } = parsed.data;
  return { settings: deeplyFrozen(settings), flags: bounded(flags, 'settings') };
}

/** The text to store; readSettings reads it back to equal settings where it is within LIMITS.settingsText. */
export function settingsText(settings: Settings): string {
  const { chosen, chosenBy, chosenAt, effectiveFrom, versions } = settings;
  return JSON.stringify({ format: FORMAT, chosen, chosenBy, chosenAt, effectiveFrom, versions });
}

// Told apart before the rest is looked at: the fields of a newer format mean nothing here. There was none before the first.
function otherFormat(copy: unknown): Fault | null {
  if (typeof copy !== 'object' || copy === null || !('format' in copy)) return null;
  const { format } = copy;
  return typeof format === 'number' && Number.isInteger(format) && format > FORMAT
    ? faultAt('format', glimpse(format), { code: 'unknown-format', supported: FORMAT })
    : null;
}
