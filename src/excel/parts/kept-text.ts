// Texts that the workbook keeps for the add-in beside its rule, each in a custom XML part of its own; where the host has none, in settings.
import { isExcelSince } from '../capabilities';
import { afterEdit } from '../events/patiently';
import { textIn, xmlWith } from './text-in-xml';

/** What is kept, and under which name. */
export type KeptName = 'tables';

const namespaceOf = (name: KeptName): string => `urn:tuike-deposit:${name}`;
const keyOf = (name: KeptName): string => `TUIKE ${name}`;

/** null where the workbook keeps none. Rejects where Excel cannot be asked. */
export function keptText(name: KeptName): Promise<string | null> {
  return afterEdit(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      if (!isExcelSince('1.5')) {
        const setting = workbook.settings.getItemOrNullObject(keyOf(name)).load('value');
        await context.sync();
        return setting.isNullObject ? null : String(setting.value);
      }
      const parts = workbook.customXmlParts.getByNamespace(namespaceOf(name)).load('items/id');
      await context.sync();
      const [first] = parts.items;
      if (!first) return null;
      const xml = first.getXml();
      await context.sync();
      return textIn(name, xml.value);
    }),
  );
}

/** Keeps the text in the place of the one before. Rejects where the workbook refuses. */
export function keepText(name: KeptName, text: string): Promise<void> {
  return afterEdit(() =>
    Excel.run(async (context) => {
      const { workbook } = context;
      if (!isExcelSince('1.5')) workbook.settings.add(keyOf(name), text);
      else {
        const parts = workbook.customXmlParts.getByNamespace(namespaceOf(name)).load('items/id');
        await context.sync();
        const [first, ...others] = parts.items;
        for (const other of others) other.delete();
        const xml = xmlWith(name, namespaceOf(name), text);
        if (first) first.setXml(xml);
        else workbook.customXmlParts.add(xml);
      }
      await context.sync();
    }),
  );
}
