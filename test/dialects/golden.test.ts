import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { goldenTexts } from './golden/texts';

const folder = path.join(__dirname, 'golden');

// Rewritten by `npx tsx test/dialects/golden/write.ts`.
test.each(Object.keys(goldenTexts))('%s is as it was', (file) => {
  expect(goldenTexts[file]!()).toBe(readFileSync(path.join(folder, file), 'utf8'));
});

test('no file is left of a text that is gone', () => {
  expect(
    readdirSync(folder)
      .filter((file) => !/\.ts$/.test(file))
      .sort(),
  ).toEqual(Object.keys(goldenTexts).sort());
});
