// Writing the workbook's rule: the part, its mirrors, and no copy in settings, all in one request; on a host without parts, settings.
import { hasParts, namespaceParts } from '../parts/only-part';
import { afterEdit, isCellEdited } from '../events/patiently';
import { newTurns } from '../events/turns';
import { putOnly } from '../parts/write-part';
import { fingerprintOf, mirrorName, mirrorProperty, partNamespace } from './rule-part';
import { hasProperties, readStoredRules, settingsKey, type StoredRules } from './stored-rules';
import { noteStoredHere } from './stored-here';
import { mirrorText, partWith } from './written-part';

/**
 * Tells other sessions by `workbook.onSettingsChanged`, which comes on the web only, and of settings only. What it says is never read: it is
 * another text after each change.
 */
const signalKey = 'TUIKE rule';

/**
 * undefined takes the rule out of the workbook. Rejects where the workbook refuses, as a read-only one does; what was stored before then still
 * stands. @param before as it was read last
 */
export function storeRules(text: string | undefined, before: StoredRules): Promise<void> {
  return inTurn(() => {
    // Before it is read back: who follows the rule hears of it at once.
    noteStoredHere(text);
    return store(text, before);
  });
}

// The first choice is recorded while a person may already choose: two that look before either has written leave two parts.
const inTurn = newTurns();

async function store(text: string | undefined, before: StoredRules): Promise<void> {
  try {
    await write(text);
    // Written, so a cell that is edited by now must not have it written again: a co-author may choose meanwhile.
    const after = await afterEdit(readStoredRules);
    if (after.fault || after.text !== text) throw new Error('The workbook did not keep what was stored.');
  } catch (error) {
    // While a cell is edited a request is refused whole.
    if (!isCellEdited(error)) await putBack(before, text);
    throw error;
  }
}

/** A request that broke off in the middle leaves a part without its mirrors. Where this is refused too, reading says so. */
async function putBack(before: StoredRules, text: string | undefined): Promise<void> {
  if (before.fault || !(before.text === undefined || typeof before.text === 'string')) return;
  const found = await readStoredRules().catch(() => null);
  // A co-author's choice by now.
  if (found && !found.fault && typeof found.text === 'string' && found.text !== text && found.text !== before.text) return;
  await write(before.text).catch(() => undefined);
}

/** As storeRules, unless the workbook holds something by now, a co-author's choice for example; answers whether it was stored. */
export function storeFirstRules(text: string): Promise<boolean> {
  return inTurn(async () => {
    const before = await readStoredRules();
    if (before.text !== undefined || before.fault) return false;
    noteStoredHere(text);
    await store(text, before);
    return true;
  });
}

/** Writes this text's mirrors that are missing, or its part, unless the workbook holds another by now. */
export function completeRules(text: string): Promise<void> {
  return inTurn(async () => {
    const before = await readStoredRules();
    if (before.isIncomplete && before.text === text) await store(text, before);
  });
}

async function write(text: string | undefined): Promise<void> {
  const mirror = text === undefined ? undefined : mirrorText({ id: chosenIn(text), fingerprint: await fingerprintOf(text) });
  await Excel.run(async (context) => {
    // One by one: an older Excel refuses the request that only names what it has not.
    const { workbook } = context;
    const { settings } = workbook;
    const old = settings.getItemOrNullObject(settingsKey).load('key');
    if (!hasParts()) {
      await context.sync();
      if (text !== undefined) settings.add(settingsKey, text);
      else if (!old.isNullObject) old.delete();
      return context.sync();
    }
    const { names } = workbook;
    const custom = hasProperties() ? workbook.properties.custom : null;
    const parts = namespaceParts(workbook, partNamespace);
    const name = names.getItemOrNullObject(mirrorName).load('name');
    const property = custom?.getItemOrNullObject(mirrorProperty).load('key');
    await context.sync();
    putOnly(workbook, parts, text === undefined ? null : partWith(text));
    if (!name.isNullObject) name.delete();
    if (property && !property.isNullObject) property.delete();
    if (mirror !== undefined) {
      names.add(mirrorName, `="${mirror}"`);
      custom?.add(mirrorProperty, mirror);
    }
    if (!old.isNullObject) old.delete();
    settings.add(signalKey, mirror ?? '');
    await context.sync();
  });
}

/** As settingsText writes it. */
const chosenIn = (text: string): string => /"chosen":"([a-z0-9-]+)"/.exec(text)?.[1] ?? 'unknown';
