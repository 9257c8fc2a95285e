// Which rulebook this workbook uses: read from its settings once Excel is ready, and again whenever anyone changes them.
import { rulebookOf, settingsText, unreadRulebook, type RulebookReading } from '../rules/rulebook';
import { errorReason } from './error-reason';
import { patiently } from './patiently';
import { onSettingChanged, storeSetting, storedSetting } from './settings';

let latest: Promise<RulebookReading> | undefined;
let stored: unknown;
let told: string | undefined;
const listeners = new Set<() => void>();

/** Never rejects: where Excel cannot be asked, the reading says so and the next call asks again. */
export function workbookRules(): Promise<RulebookReading> {
  return latest ?? readAnew();
}

/** What the workbook holds, as it was last read: for showing damaged settings. */
export function storedRules(): unknown {
  return stored;
}

/** Called whenever what the workbook says has changed, or can be read again; answers how to stop that. */
export function onWorkbookRulesChanged(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * For the start of the add-in, never for a function: records the newest shipped version in a workbook that has no choice yet, so that a
 * later release changes no closed book, and follows co-authors' changes. `now` is an ISO instant. Answers why it could not be recorded.
 */
export async function startWorkbookRules(now: string): Promise<string | undefined> {
  await onSettingChanged(() => void readAnew()).catch(() => undefined);
  const read = await workbookRules();
  if (read.state !== 'ok' || read.rulebook.choice !== null) return undefined;
  try {
    await storeSetting(settingsText({ chosen: read.rulebook.chosen, chosenBy: 'add-in', chosenAt: now, effectiveFrom: {}, versions: [] }));
  } catch (error) {
    return errorReason(error);
  }
  await readAnew();
  return undefined;
}

/** Asks Excel anew. An answer that a later question has overtaken changes nothing. */
export function readAnew(): Promise<RulebookReading> {
  const asked = readPatiently().then(([reading, text]) => {
    if (latest !== asked) return reading;
    stored = text;
    if (reading.state === 'unread') latest = undefined;
    const state = JSON.stringify([reading.state, text]);
    if (told !== undefined && told !== state) for (const listener of listeners) listener();
    told = state;
    return reading;
  });
  latest = asked;
  return asked;
}

async function readPatiently(): Promise<readonly [RulebookReading, unknown]> {
  try {
    const text = await patiently(storedSetting);
    return [rulebookOf(text), text];
  } catch (error) {
    return [unreadRulebook(errorReason(error)), stored];
  }
}
