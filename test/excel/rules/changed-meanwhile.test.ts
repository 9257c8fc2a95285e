// Two people change one workbook's rule: what the other one chose while this session waited, or before it asked, is never written over.
import { settingsText } from '../../../src/rules/workbook/settings';
import { ownRule, situations } from '../../taskpane/workbooks';
import type { OfficePageOptions } from '../../workbench/office-page';
import { until } from '../../workbench/until';
import { partWith } from '../../../src/excel/rules/written-part';
import { plain, portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import { heldBy, holding } from '../rules-in-book';

jest.setTimeout(60_000);

const now = '2026-11-29T03:24:00.000Z';
const [floating, fixed] = [situations.floating.stored, situations.fixed.stored];
const theirs = settingsText({ chosen: 'floating-v2', chosenBy: 'person', chosenAt: now, effectiveFrom: {}, versions: [ownRule] });
const cellEdited = { code: 'InvalidOperationInCellEditMode', message: 'editing' };
const asRead = (text: unknown) => ({ text, copies: [] });

let page: PortsPage;
const open = portsForTests((opened) => (page = opened));
/** A co-author's change of which Excel tells nobody. */
const elsewhere = (text: string) => page.host.setBesideElsewhere(holding(text).beside);
const held = () => heldBy(page.host);

describe('a cell is edited from the moment that something is to be stored', () => {
  let isEdited = false;
  let refused = 0;
  /** The edit begins once what the workbook holds has been read so often. */
  const openEditedAfter = async (reads: number, options: OfficePageOptions) => {
    let read = 0;
    [isEdited, refused] = [true, 0];
    await open({
      ...options,
      faults: {
        failBatch: (_, members) => {
          if (isEdited && read >= reads) {
            refused++;
            return cellEdited;
          }
          if (members.includes('GetXml')) read++;
          return undefined;
        },
      },
    });
  };
  /** Long enough that this session waits; then the other person chooses, and the edit ends. */
  const meanwhile = async (text: string) => {
    await until(() => refused >= 2);
    elsewhere(text);
    isEdited = false;
  };

  it('mirrors that are missing are completed for the rule that still stands there, and for no former one', async () => {
    await openEditedAfter(1, { beside: { ...holding(fixed).beside, properties: {} } });
    const started = page.ports.start(now);
    await meanwhile(floating);
    await started;
    expect(page.host.beside()).toEqual(expect.objectContaining(holding(floating).beside));
  });

  it('what a co-author left without mirrors in the meantime is completed as theirs', async () => {
    await openEditedAfter(1, { beside: { ...holding(fixed).beside, properties: {} } });
    const started = page.ports.start(now);
    await until(() => refused >= 2);
    page.host.setBesideElsewhere({ xmlParts: [partWith(floating)], names: {}, properties: {} });
    isEdited = false;
    await started;
    page.window.dispatchEvent(new page.window.Event('focus'));
    await until(() => page.host.beside().properties?.['TUIKE rule'] !== undefined);
    expect(page.host.beside()).toEqual(expect.objectContaining(holding(floating).beside));
  });

  it('a change is made of what stands there at the end', async () => {
    await openEditedAfter(2, holding(floating));
    await page.ports.start(now);
    await page.ports.workbookRules();
    const saved = page.ports.setEffectiveDates({ 'floating-v2': '2026-01-01' }, now);
    await meanwhile(theirs);
    const outcome = await saved;
    expect(plain(outcome)).toMatchObject({ state: 'done', before: theirs, after: held() });
    expect(JSON.parse(held()!)).toMatchObject({ versions: [{ id: ownRule.id }], effectiveFrom: { 'floating-v2': '2026-01-01' } });
  });

  it('a step back is refused', async () => {
    await openEditedAfter(2, holding(fixed));
    await page.ports.workbookRules();
    const undone = page.ports.replaceSettings(floating, asRead(fixed));
    await meanwhile(theirs);
    expect(plain(await undone)).toEqual({ state: 'changed' });
    expect(held()).toBe(theirs);
  });
});

describe('a co-author changed something since', () => {
  it('a step back is refused and leaves theirs', async () => {
    await open(holding(floating));
    await page.ports.start(now);
    const chosen = await page.ports.chooseRule('fixed-v1', now);
    if (chosen.state !== 'done') throw new Error(chosen.state);
    expect([chosen.before, chosen.after]).toEqual([floating, held()]);
    elsewhere(theirs);
    expect(plain(await page.ports.replaceSettings(chosen.before, asRead(chosen.after)))).toEqual({ state: 'changed' });
    expect(held()).toBe(theirs);
  });

  it('what a change answers is what it stored, though another stands there by the time it is read anew', async () => {
    let isDone = false;
    await open({
      ...holding(floating),
      faults: {
        failBatch: (_, members) => {
          // Read back as stored, and another's when it is read anew.
          if (!isDone && held()?.includes('"chosen":"fixed-v1"') === true && members.includes('GetXml')) {
            isDone = true;
            setTimeout(() => elsewhere(theirs));
          }
          return undefined;
        },
      },
    });
    const chosen = await page.ports.chooseRule('fixed-v1', now);
    if (chosen.state !== 'done') throw new Error(chosen.state);
    expect(chosen.after).toContain('"chosen":"fixed-v1"');
  });

  it('a repair is refused, also where the copy that they kept is the first of those that differed', async () => {
    const copies = [floating, fixed];
    await open({ beside: { ...holding(floating).beside, xmlParts: copies.map(partWith) } });
    expect((await page.ports.workbookRules()).state).toBe('damaged');
    const { text } = page.ports.storedRules()!;
    elsewhere(floating);
    expect(plain(await page.ports.replaceSettings(fixed, { text, copies }))).toEqual({ state: 'changed' });
    expect(held()).toBe(floating);
  });

  it('a repair of what is as it was shown is made', async () => {
    const copies = [floating, fixed];
    await open({ beside: { ...holding(floating).beside, xmlParts: copies.map(partWith) } });
    await page.ports.workbookRules();
    expect(await page.ports.replaceSettings(fixed, page.ports.storedRules()!)).toMatchObject({ state: 'done' });
    expect(held()).toBe(fixed);
  });
});

describe('a change breaks off, and a co-author has chosen by then', () => {
  const choose = async (answer: 'refused' | 'done') => {
    let isTheirs = false;
    await open({
      ...holding(floating),
      faults: {
        failBatch: (_, members) => {
          const isWritten = held()?.includes('"chosen":"fixed-v1"') === true;
          if (isTheirs || (answer === 'refused' ? !members.includes('Delete') : !isWritten)) return undefined;
          isTheirs = true;
          elsewhere(theirs);
          return answer === 'refused' ? { code: 'GeneralException', message: 'broken off', afterActions: 0 } : undefined;
        },
      },
    });
    return page.ports.chooseRule('fixed-v1', now);
  };

  it('before it wrote: theirs stays', async () => {
    expect(plain(await choose('refused'))).toMatchObject({ state: 'refused', reason: expect.stringContaining('broken off') });
    expect(held()).toBe(theirs);
  });

  it('before it was read back: theirs stays', async () => {
    expect(plain(await choose('done'))).toMatchObject({ state: 'refused' });
    expect(held()).toBe(theirs);
  });
});
