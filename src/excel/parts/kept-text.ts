// Texts that the workbook keeps for the add-in beside its rule, each in a custom XML part of its own; where the host has none, in settings.
import { afterEdit, patiently } from '../events/patiently';
import { hasParts, namespaceParts } from './only-part';
import { textIn } from './text-in-xml';
import { putOnly, xmlWith } from './write-part';

/** What is kept, and under which name. */
export type KeptName = 'tables' | 'steps' | 'hand-over';

const namespaceOf = (name: KeptName): string => `urn:tuike-deposit:${name}`;
const keyOf = (name: KeptName): string => `TUIKE ${name}`;

/** null where the workbook keeps none. Rejects where Excel cannot be asked. */
export function keptText(name: KeptName): Promise<string | null> {
  return afterEdit(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      if (!hasParts()) {
        const setting = workbook.settings.getItemOrNullObject(keyOf(name)).load('value');
        await context.sync();
        return setting.isNullObject ? null : String(setting.value);
      }
      const parts = namespaceParts(workbook, namespaceOf(name));
      await context.sync();
      const [first] = parts.items;
      if (!first) return null;
      const xml = first.getXml();
      await context.sync();
      return textIn(name, xml.value);
    }),
  );
}

/** Keeps the text in the place of the one before; null takes that away. Rejects where the workbook refuses, several times. */
export function keepText(name: KeptName, text: string | null): Promise<void> {
  return patiently(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      if (!hasParts()) await keepSetting(workbook, keyOf(name), text);
      else {
        const parts = namespaceParts(workbook, namespaceOf(name));
        await context.sync();
        putOnly(workbook, parts, text === null ? null : xmlWith(name, namespaceOf(name), text));
      }
      await context.sync();
    }),
  );
}

/** With the next sync. */
async function keepSetting({ context, settings }: Excel.Workbook, key: string, text: string | null): Promise<void> {
  if (text !== null) {
    settings.add(key, text);
    return;
  }
  const old = settings.getItemOrNullObject(key);
  await context.sync();
  if (!old.isNullObject) old.delete();
}
