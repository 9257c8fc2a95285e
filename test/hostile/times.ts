// How long reading takes that somebody made to stop it: npx tsx test/hostile/times.ts [part of a name]. Processor time, so that it says the same
// on a busy machine.
import { cellElements, rowsOfSheet } from '../../src/files/package/formula-cells';
import { sheetRowReader } from '../../src/files/workbook/sheet-rows';
import { elementsNamed, richText } from '../../src/files/workbook/xml-text';
import { readRuleText } from '../../src/rules/reading/schema';
import { rulebookOf } from '../../src/rules/rulebook';
import { salvageOf } from '../../src/rules/workbook/salvage';
import { processorTime } from '../growth';
import { hostileJson } from './json-texts';
import { hostileSheets } from './markup';

const wanted = process.argv[2] ?? '';
const megabyte = 1_000_000;

function table(
  inputs: Readonly<Record<string, (length: number) => string>>,
  readers: Readonly<Record<string, (text: string) => unknown>>,
): void {
  console.log(`\n${'ms of processor time for 1 MB'.padEnd(38)} ${Object.keys(readers).join('  ')}`);
  for (const [name, textOf] of Object.entries(inputs)) {
    if (!name.includes(wanted)) continue;
    const text = textOf(megabyte);
    const times = Object.entries(readers).map(([reader, read]) => {
      const time = Math.min(
        processorTime(() => read(text)),
        processorTime(() => read(text)),
      );
      return time.toFixed(0).padStart(reader.length);
    });
    console.log(name.padEnd(38), times.join('  '));
  }
}

table(hostileJson, { rule: readRuleText, settings: rulebookOf, salvage: salvageOf });
table(hostileSheets, {
  'rows of a sheet': (xml) =>
    sheetRowReader(
      () => '',
      () => undefined,
    ).read(xml, true),
  'its formula cells': (xml) => [...cellElements(xml, rowsOfSheet(xml) ?? { from: 0, to: xml.length })].length,
  'elements by name': (xml) => elementsNamed(xml, 'c'),
  'runs of a text': (xml) => richText(xml, ''),
});
