// How long reading takes that somebody made to stop it: npx tsx test/hostile/times.ts [part of a name]. Processor time, so that it says the same
// on a busy machine.
import { readRuleText } from '../../src/rules/reading/schema';
import { rulebookOf } from '../../src/rules/rulebook';
import { salvageOf } from '../../src/rules/workbook/salvage';
import { processorTime } from '../growth';
import { hostileJson } from './json-texts';

const wanted = process.argv[2] ?? '';
const megabyte = 1_000_000;
const readers = { rule: readRuleText, settings: rulebookOf, salvage: salvageOf };

console.log(`ms of processor time for 1 MB        ${Object.keys(readers).join('  ')}`);
for (const [name, textOf] of Object.entries(hostileJson)) {
  if (!name.includes(wanted)) continue;
  const text = textOf(megabyte);
  const times = Object.values(readers).map((read: (text: string) => unknown) =>
    Math.min(
      processorTime(() => read(text)),
      processorTime(() => read(text)),
    ),
  );
  console.log(name.padEnd(36), times.map((time) => time.toFixed(0).padStart(5)).join('  '));
}
