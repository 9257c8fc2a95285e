// Which rulebook this workbook uses: read from its settings once Excel is ready, and again whenever anyone changes them.
import { rulebookOf, settingsText, unreadRulebook, type RulebookReading } from '../../rules/rulebook';
import { errorReason } from '../error-reason';
import { patiently } from '../events/patiently';
import { onSettingChanged, storeFirstSetting, storedSetting } from './settings';

let latest: Promise<RulebookReading> | undefined;
let stored: unknown;
let told: Told | undefined;
const listeners = new Set<Listener>();

/** `changesAnswers`: a formula may now answer otherwise; not so where only who chose the version, or when, is new. */
type Listener = (changesAnswers: boolean) => void;

interface Told {
  readonly state: string;
  readonly answers: string;
}

/** Never rejects: where Excel cannot be asked, the reading says so and the next call asks again. */
export function workbookRules(): Promise<RulebookReading> {
  return latest ?? readAnew();
}

/** What the workbook holds, as it was last read: for showing damaged settings. */
export function storedRules(): unknown {
  return stored;
}

// A change begins with the one text and ends with the other: each is read once, however often Excel tells of it.
const readings = new Map<unknown, RulebookReading>();

/** As rulebookOf; of the last two texts the reading is known. */
export function readingOf(text: unknown): RulebookReading {
  const reading = readings.get(text) ?? rulebookOf(text);
  readings.delete(text);
  readings.set(text, reading);
  for (const [oldest] of readings) if (readings.size > 2) readings.delete(oldest);
  return reading;
}

/** Called whenever what the workbook says has changed, or can be read again; answers how to stop that. */
export function onWorkbookRulesChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * For the start of the add-in, never for a function: follows co-authors' changes, and records the newest shipped version in a workbook
 * that has no choice yet, so that a later release changes no closed book; where Excel cannot be asked yet, as soon as it can. `now` is an
 * ISO instant. A workbook that refuses to keep it, as a read-only one does, goes on without.
 */
export async function startWorkbookRules(now: string): Promise<void> {
  onWorkbookRulesChanged(() => void recordNewest(now));
  await patiently(() => onSettingChanged(() => void readAnew())).catch(() => undefined);
  // A formula may have asked before; what a co-author changed in between nobody was told.
  if (latest) await readAnew();
  await recordNewest(now);
}

async function recordNewest(now: string): Promise<void> {
  const read = await workbookRules();
  if (read.state !== 'ok' || read.rulebook.choice !== null) return;
  const text = settingsText({ chosen: read.rulebook.chosen, chosenBy: 'add-in', chosenAt: now, effectiveFrom: {}, versions: [] });
  if (await storeFirstSetting(text).catch(() => false)) await readAnew();
}

/** Asks Excel anew. Who waits for an answer that a later question has overtaken gets the later one's. */
export function readAnew(): Promise<RulebookReading> {
  const asked: Promise<RulebookReading> = readPatiently().then(([reading, text]) => {
    if (latest !== asked) return latest ?? reading;
    stored = text;
    if (reading.state === 'unread') latest = undefined;
    tell({ state: JSON.stringify([reading.state, text]), answers: answersOf(reading) });
    return reading;
  });
  latest = asked;
  return asked;
}

function tell(now: Told): void {
  const before = told;
  told = now;
  if (before === undefined || before.state === now.state) return;
  for (const listener of listeners) listener(before.answers !== now.answers);
}

/** What a formula's answer can depend on. */
function answersOf(reading: RulebookReading): string {
  return JSON.stringify(reading.state === 'ok' ? [reading.rulebook.chosen, reading.rulebook.rules] : [reading.state]);
}

async function readPatiently(): Promise<readonly [RulebookReading, unknown]> {
  try {
    const text = await patiently(storedSetting);
    return [readingOf(text), text];
  } catch (error) {
    return [unreadRulebook(errorReason(error)), stored];
  }
}
