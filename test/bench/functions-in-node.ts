// The add-in's own functions, called in Node as Excel calls them. Of Office.js they need two names, put here before they are loaded.
import { rulebookOf, settingsText } from '../../src/rules/rulebook';
import { ruleWith } from '../engine/rules';

class ErrorCell {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}
const tiers = (count: number) =>
  ruleWith(
    'upper',
    '20000',
    Array.from({ length: count }, (_, i) => ({
      from: String(Math.round((i * 3_000_000) / count)),
      supplement: String(i * 100),
    })),
  );

/** What the workbook holds: floating-v2 is chosen, and rules of 4 to 1,000 tiers are its own. */
const stored = settingsText({
  chosen: 'floating-v2',
  chosenBy: 'person',
  chosenAt: '2026-11-23T03:00:00.000Z',
  effectiveFrom: {},
  versions: [4, 10, 100, 1000].map(tiers),
});
if (rulebookOf(stored).state !== 'ok') throw new Error('The rules of the benchmark cannot be read.');

Object.assign(globalThis, {
  CustomFunctions: { Error: ErrorCell, ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' } },
  // What excel/rules/stored-rules finds where the rule's part is all that the workbook holds.
  Excel: { run: () => Promise.resolve({ setting: undefined, texts: [stored], mirrors: [] }) },
});

/** Rejects where the functions answer anything but amounts: what they refuse is no work to measure. */
export async function mustAnswer(): Promise<void> {
  const { DEPOSIT } = await import('../../src/functions/functions');
  const [[deposit] = []] = await DEPOSIT([[500_000]], null as unknown as unknown[][]);
  if (deposit !== 50_000)
    throw new Error(`The functions of the benchmark answer ${JSON.stringify(deposit)} for a GMV of 500,000, not 50,000.`);
}

export * from '../../src/functions/functions';
