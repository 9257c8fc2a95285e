// Which rulebook this workbook uses: read once Excel is ready, and anew whenever it may have changed. Excel tells of a co-author's change on
// the web at most, so it is also looked for when a person comes back, edits or computes, and when a function is asked.
import { rulebookOf, settingsText, unreadRulebook, type RulebookReading } from '../../rules/rulebook';
import { errorReason } from '../error-reason';
import { afterEdit, isCellEdited, patiently } from '../events/patiently';
import { recalculateIfDue } from '../events/recalculation-due';
import { onWorkbookTouched } from '../events/workbook-touched';
import { readStoredRules, type StoredRules } from './stored-rules';

/** Milliseconds for which what was read is taken to hold, where nothing tells otherwise: one small request in so long. */
const goodFor = 3000;

let latest: Promise<RulebookReading> | undefined;
let readAt = -Infinity;
let stored: StoredRules | undefined;
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
  if (latest === undefined) return readAnew();
  return performance.now() - readAt > goodFor ? lookAgain(latest) : latest;
}

/** What the workbook holds, as it was last read: for showing what is wrong with it. */
export function storedRules(): StoredRules | undefined {
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

/** As readingOf; where the part is gone or copies disagree, no reading of any of them. */
export function readingOfStored({ text, fault }: StoredRules): RulebookReading {
  const reading = readingOf(fault ? undefined : text);
  return fault && reading.state === 'ok' ? { state: 'damaged', faults: [fault], shipped: reading.rulebook } : reading;
}

/** Called whenever what the workbook says has changed, or can be read again; answers how to stop that. */
export function onWorkbookRulesChanged(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * For the start of the add-in, never for a function: follows co-authors' changes, moves what 0.1.0 stored to where every edition sees it, and
 * records the newest shipped version in a workbook that has no choice yet, so that a later release changes no closed book; where Excel cannot
 * be asked yet, as soon as it can. `now` is an ISO instant. A workbook that refuses to keep it, as a read-only one does, goes on without.
 */
export async function startWorkbookRules(now: string): Promise<void> {
  onWorkbookRulesChanged(() => void putInOrder(now));
  const touched = (): void => {
    touch();
    recalculateIfDue();
  };
  await onWorkbookTouched(touched, () => void readAnew());
  // A formula may have asked before; what a co-author changed in between nobody was told.
  if (latest) await readAnew();
  await putInOrder(now);
}

/** Every edit and every calculation is a touch; milliseconds between two looks. */
const pauseAfterTouch = 1000;
let isLookDue = false;

/** Looks now or, soon after another look, once when the pause is over: what came in between would stay unseen else. */
function touch(): void {
  if (isLookDue) return;
  isLookDue = true;
  setTimeout(
    () => {
      isLookDue = false;
      if (latest) void lookAgain(latest);
    },
    Math.max(0, readAt + pauseAfterTouch - performance.now()),
  );
}

async function putInOrder(now: string): Promise<void> {
  const read = await workbookRules();
  if (read.state !== 'ok' || stored === undefined || stored.fault) return;
  const { text, isIncomplete } = stored;
  if (read.rulebook.choice !== null && !isIncomplete) return;
  // Without a connection it goes on without, too.
  const storing = await import(/* webpackChunkName: "store-rules" */ './store-rules').catch(() => null);
  if (!storing) return;
  if (read.rulebook.choice === null) {
    const first = settingsText({ chosen: read.rulebook.chosen, chosenBy: 'add-in', chosenAt: now, effectiveFrom: {}, versions: [] });
    if (await afterEdit(() => storing.storeFirstRules(first)).catch(() => false)) await readAnew();
  } else if (typeof text === 'string') {
    await afterEdit(() => storing.completeRules(text)).catch(() => undefined);
  }
}

type Read = readonly [RulebookReading, StoredRules | undefined];

/** Asks Excel anew. */
export function readAnew(): Promise<RulebookReading> {
  return latestOf(readPatiently());
}

/** Asks whether what was read still holds; where Excel cannot say, while a cell is edited for example, it does. */
function lookAgain(before: Promise<RulebookReading>): Promise<RulebookReading> {
  return latestOf(
    readStoredRules().then(
      (found): Read => [readingOfStored(found), found],
      async (error: unknown): Promise<Read> => {
        // The edit may end without any sign, by Escape.
        if (isCellEdited(error)) touch();
        return [await before, stored];
      },
    ),
  );
}

/** Who waits for an answer that a later question has overtaken gets the later one's. */
function latestOf(read: Promise<Read>): Promise<RulebookReading> {
  const asked: Promise<RulebookReading> = read.then(([reading, found]) => {
    if (latest !== asked) return latest ?? reading;
    take(reading, found);
    if (reading.state === 'unread') latest = undefined;
    return reading;
  });
  latest = asked;
  readAt = performance.now();
  return asked;
}

function take(reading: RulebookReading, found: StoredRules | undefined): void {
  stored = found;
  readAt = performance.now();
  tell({ state: JSON.stringify([reading.state, found]), answers: answersOf(reading) });
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

async function readPatiently(): Promise<Read> {
  try {
    const found = await patiently(readStoredRules);
    return [readingOfStored(found), found];
  } catch (error) {
    return [unreadRulebook(errorReason(error)), stored];
  }
}
