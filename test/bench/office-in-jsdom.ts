// A fresh process with the built add-in on Microsoft's office.js in jsdom.
import { openBuiltAddin } from '../functions/built-addin';
import { calls } from './office-calls';

async function run({ sizes }: { sizes: readonly number[] }): Promise<void> {
  const addin = await openBuiltAddin({ locale: 'en-US' });
  const times = await calls(sizes, addin.host, addin.grid.activeSheet(), addin.window as never);
  process.send!(times, () => process.exit(0));
}

void run(JSON.parse(process.argv[2]!) as { sizes: readonly number[] });
