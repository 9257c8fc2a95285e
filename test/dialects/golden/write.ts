// npx tsx test/dialects/golden/write.ts: writes the texts anew; look at each change before it is committed.
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { goldenTexts } from './texts';

for (const [file, text] of Object.entries(goldenTexts)) writeFileSync(path.join(__dirname, file), text());
