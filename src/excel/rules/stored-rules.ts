// What the workbook holds of its rule, wherever it lies: the part, its mirrors, and the settings of 0.1.0 and of hosts without parts.
import { type Fault, faultAt } from '../../rules/reading/fault';
import { isExcelSince } from '../capabilities';
import { hasParts, namespaceParts } from '../parts/only-part';
import { fingerprintOf, type Mirror, mirrorIn, mirrorName, mirrorProperty, partNamespace, mirrorGlimpse, textInPart } from './rule-part';

export const settingsKey = 'TUIKE';

export interface StoredRules {
  /** What holds, undefined where the workbook holds nothing; where something is wrong, a copy that can be mirrorGlimpse. */
  readonly text: unknown;
  /** The part is gone, or copies of the rule disagree: nobody can say what holds. */
  readonly fault: Fault | null;
  /** What a person can go back to where something is wrong. */
  readonly copies: readonly string[];
  /** Nothing is wrong, but the rule lies in settings though this host has parts, or a mirror is missing. */
  readonly isIncomplete: boolean;
}

/** Whether the host can tell a name's formula and keep properties of the document. */
export const hasProperties = (): boolean => isExcelSince('1.7');

// Another session may be in the middle of writing.
const pause = 400;

/** Rejects where Excel cannot be asked. */
export async function readStoredRules(): Promise<StoredRules> {
  const found = await judged(await lookUp());
  if (!found.fault) return found;
  await new Promise((resolve) => setTimeout(resolve, pause));
  return judged(await lookUp());
}

interface Found {
  readonly setting: unknown;
  readonly texts: readonly string[];
  readonly mirrors: readonly (Mirror | null)[];
}

function lookUp(): Promise<Found> {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const setting = workbook.settings.getItemOrNullObject(settingsKey).load('value');
    const parts = hasParts() ? namespaceParts(workbook, partNamespace) : null;
    const name = workbook.names.getItemOrNullObject(mirrorName).load(hasProperties() ? 'formula' : 'value');
    const property = hasProperties() ? workbook.properties.custom.getItemOrNullObject(mirrorProperty).load('value') : null;
    await context.sync();
    const documents = (parts?.items ?? []).map((part) => part.getXml());
    if (documents.length > 0) await context.sync();
    const told = [name.isNullObject ? null : hasProperties() ? name.formula : name.value];
    if (property) told.push(property.isNullObject ? null : (property.value as unknown));
    return {
      setting: setting.isNullObject ? undefined : (setting.value as unknown),
      texts: documents.map(({ value }) => textInPart(value)),
      mirrors: told.map(mirrorIn),
    };
  });
}

async function judged({ setting, texts, mirrors }: Found): Promise<StoredRules> {
  const copies = [...new Set(texts)];
  const told = mirrors.filter((mirror) => mirror !== null);
  const [text = setting, other] = copies;
  if (other !== undefined) return wrong(copies, faultAt('settings', String(copies.length), { code: 'copies-differ' }));
  const isMirrored = mirrors.every((mirror) => mirror !== null);
  if (typeof text === 'string') {
    const fingerprint = await fingerprintOf(text);
    const odd = told.find((mirror) => mirror.fingerprint !== fingerprint);
    if (!odd) return { text, fault: null, copies: [], isIncomplete: hasParts() && (copies.length === 0 || !isMirrored) };
    // An older host that kept settings leaves the mirrors of a part that it cannot see.
    if (copies.length === 0) return wrong([text], lost(odd));
    return wrong(copies, faultAt('settings', mirrorGlimpse(odd), { code: 'mirror-differs', found: fingerprint.slice(0, 8) }));
  }
  const [mirror] = told;
  return mirror ? wrong([], lost(mirror)) : { text, fault: null, copies: [], isIncomplete: false };
}

const lost = (mirror: Mirror): Fault => faultAt('settings', mirrorGlimpse(mirror), { code: 'part-lost' });

const wrong = (copies: readonly string[], fault: Fault): StoredRules => ({ text: copies[0], fault, copies, isIncomplete: false });
