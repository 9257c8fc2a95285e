// What the workbook keeps of its closes: a custom XML part for each, and a defined name and a property of the document that say which it is.
import { afterEdit, patiently } from '../events/patiently';
import type { Alongside } from '../plan/shape';
import { hasParts, namespaceParts } from '../parts/only-part';
import { textIn } from '../parts/text-in-xml';
import { putOnly, xmlWith } from '../parts/write-part';
import { hasProperties } from '../rules/stored-rules';

const rootName = 'close';
const namespaceStart = 'urn:tuike-deposit:close:';
const nameStart = 'TUIKE_CLOSE_';
const propertyStart = 'TUIKE close ';
const settingStart = 'TUIKE close ';

/** Closes are numbered from 1. */
interface CloseRecords {
  readonly records: readonly { readonly sequence: number; readonly text: string }[];
  readonly mirrors: readonly { readonly place: 'name' | 'property'; readonly sequence: number; readonly text: string }[];
}

const numberBehind = (start: string, text: string): number | null => {
  const rest = text.slice(0, start.length).toLowerCase() === start.toLowerCase() ? text.slice(start.length) : '';
  return /^[1-9]\d{0,5}$/.test(rest) ? Number(rest) : null;
};

/** All of them, each record by a request of its own, for it may have a megabyte. Rejects where Excel cannot be asked. */
export async function keptRecords(): Promise<CloseRecords> {
  const { mirrors, ids, settings } = await afterEdit(lookUp);
  const records = [...settings];
  for (const { id, sequence } of ids) {
    const text = await afterEdit(() => textOfPart(id));
    if (text !== null) records.push({ sequence, text });
  }
  return { mirrors, records: records.sort((a, b) => a.sequence - b.sequence) };
}

function lookUp() {
  return Excel.run(async (context) => {
    const { workbook } = context;
    const names = workbook.names.load(hasProperties() ? 'items/name, items/formula' : 'items/name, items/value');
    const custom = hasProperties() ? workbook.properties.custom.load('items/key, items/value') : null;
    const parts = hasParts() ? workbook.customXmlParts.load('items/id, items/namespaceUri') : null;
    const settings = hasParts() ? null : workbook.settings.load('items/key, items/value');
    await context.sync();
    const mirrors = [
      ...names.items.map((item) => ({
        place: 'name' as const,
        key: numberBehind(nameStart, item.name),
        text: String(hasProperties() ? item.formula : item.value),
      })),
      ...(custom?.items ?? []).map((item) => ({
        place: 'property' as const,
        key: numberBehind(propertyStart, item.key),
        text: String(item.value),
      })),
    ];
    return {
      mirrors: mirrors.flatMap(({ key, ...mirror }) => (key === null ? [] : [{ ...mirror, sequence: key }])),
      ids: (parts?.items ?? []).flatMap(({ id, namespaceUri }) => {
        const sequence = numberBehind(namespaceStart, namespaceUri);
        return sequence === null ? [] : [{ id, sequence }];
      }),
      settings: (settings?.items ?? []).flatMap(({ key, value }) => {
        const sequence = numberBehind(settingStart, key);
        return sequence === null ? [] : [{ sequence, text: String(value) }];
      }),
    };
  });
}

/** null where somebody took the part away meanwhile. */
function textOfPart(id: string): Promise<string | null> {
  return Excel.run(async (context) => {
    const part = context.workbook.customXmlParts.getItemOrNullObject(id);
    await context.sync();
    if (part.isNullObject) return null;
    const xml = part.getXml();
    await context.sync();
    return textIn(rootName, xml.value);
  });
}

/** Keeps a record in the place of the one before, and its mirror. @param text JSON of less than a megabyte. Rejects where the workbook refuses. */
export const keepRecord = (sequence: number, text: string, mirror: string): Promise<void> => put(sequence, text, mirror);

/** Takes record and mirrors away; nothing happens where there are none. Rejects where the workbook refuses. */
export const dropRecord = (sequence: number): Promise<void> => put(sequence, null, null);

function put(sequence: number, text: string | null, mirror: string | null): Promise<void> {
  return patiently(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      const namespace = `${namespaceStart}${sequence}`;
      const parts = hasParts() ? namespaceParts(workbook, namespace) : null;
      const setting = hasParts() ? null : workbook.settings.getItemOrNullObject(`${settingStart}${sequence}`).load('key');
      const name = workbook.names.getItemOrNullObject(`${nameStart}${sequence}`).load('name');
      const custom = hasProperties() ? workbook.properties.custom : null;
      const property = custom?.getItemOrNullObject(`${propertyStart}${sequence}`).load('key');
      await context.sync();
      if (parts) putOnly(workbook, parts, text === null ? null : xmlWith(rootName, namespace, text));
      else if (text !== null) workbook.settings.add(`${settingStart}${sequence}`, text);
      else if (setting && !setting.isNullObject) setting.delete();
      if (!name.isNullObject) name.delete();
      if (property && !property.isNullObject) property.delete();
      if (mirror !== null) {
        workbook.names.add(`${nameStart}${sequence}`, `="${mirror}"`);
        custom?.add(`${propertyStart}${sequence}`, mirror);
      }
      await context.sync();
    }),
  );
}

/** A record that comes and goes with the plan that writes the sheet of its close. @param textOf by the sheet’s name */
export const recordAlongside = (sequence: number, textOf: (sheet: string) => string, mirror: string): Alongside => ({
  keep: (sheet) => keepRecord(sequence, textOf(sheet), mirror),
  drop: () => dropRecord(sequence),
});
