// Every word of the pane, by language and view, wherever a view keeps its own.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/i18n/language';

/** { shell: {…}, rule: {…}, … } */
export function paneWords(language: Language): Record<string, unknown> {
  const folder = join(__dirname, '../../src/i18n', language, 'pane');
  return Object.assign(
    {},
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      // eslint-disable-next-line @typescript-eslint/no-require-imports -- which files there are is known only when the test runs
      .map((file) => require(join(folder, file)) as object),
  ) as Record<string, unknown>;
}
