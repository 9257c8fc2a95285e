// Following cells and the selection: opened while a cell is edited, or while Excel refuses, and with signs that come faster than answers.
import { parseAddress } from '../../../src/workbench/grid/address';
import type { CellInput } from '../../../src/workbench/grid/grid';
import { until } from '../../workbench/until';
import { portsForTests } from '../ports-for-tests';
import type { PortsPage } from '../ports-page';
import type { EventPorts } from './event-ports';
import { passesInPage } from '../../workbench/office-page';

let page: PortsPage & { readonly ports: EventPorts };
let fault: { readonly code: string; readonly message: string } | undefined;
const openPorts = portsForTests((opened) => (page = opened as typeof page));
const open = async (): Promise<void> => {
  fault = undefined;
  await openPorts({ entry: 'events/event-ports.ts', faults: { failBatch: () => fault } });
};

const cellEdited = { code: 'InvalidOperationInCellEditMode', message: 'editing' };
const away = { code: 'GeneralException', message: 'Excel is away.' };
const area = (address: string) => parseAddress(address)!.area;
const sheet = () => page.grid.sheets()[0]!;
const put = (address: string, input: CellInput) => page.grid.write(sheet().id, area(address), [[input]]);
const select = (address: string) => page.grid.select(sheet().id, area(address));
const comeBack = () => page.window.dispatchEvent(new page.window.Event('focus'));
const requests = (member: RegExp) => page.asked.filter((members) => members.some((one) => member.test(one))).length;
const registered = () => until(() => requests(/RegisterDataChanged/) > 0);

type Store = ReturnType<EventPorts['newSelectionStore']>;
const addressIn = (store: Store) => (store.current() as { area?: { address: string } }).area?.address;
const usedIn = (store: Store) => (store.current() as { area?: { used: { address: string } | null } }).area?.used?.address;

describe('the selection', () => {
  it.each([
    ['a cell is being edited', cellEdited, 1500],
    // Fewer than the attempts that patience makes.
    ['Excel refuses for a moment', away, 500],
  ])('is followed although it began while %s', async (_, refusal, milliseconds) => {
    await open();
    fault = refusal;
    const store = page.ports.newSelectionStore();
    const seen: string[] = [];
    const stop = store.subscribe(() => seen.push(store.current().state));
    await passesInPage(milliseconds);
    fault = undefined;
    await until(() => addressIn(store) === 'A1');
    await registered();
    select('C3');
    await until(() => addressIn(store) === 'C3');
    put('C3', 7);
    await until(() => usedIn(store) === 'C3');
    expect(seen).not.toContain('unread');
    stop();
  });

  it('says why Excel refuses; who comes back to the pane has it asked again for both', async () => {
    await open();
    fault = away;
    const store = page.ports.newSelectionStore();
    const stop = store.subscribe(() => undefined);
    await until(() => store.current().state === 'unread');
    expect(store.current()).toMatchObject({ reason: 'Excel is away.' });
    fault = undefined;
    page.asked.length = 0;
    comeBack();
    await until(() => addressIn(store) === 'A1');
    await registered();
    select('B2');
    await until(() => addressIn(store) === 'B2');
    stop();
  });

  it('whoever no longer listens when the edit ends hears nothing, and Excel tells nobody', async () => {
    await open();
    fault = cellEdited;
    const store = page.ports.newSelectionStore();
    const heard = jest.fn();
    const stop = store.subscribe(heard);
    await passesInPage(500);
    stop();
    fault = undefined;
    page.asked.length = 0;
    await passesInPage(1000);
    expect([requests(/Register/), heard.mock.calls]).toEqual([0, []]);
  });

  it('is read while signs come faster than answers: one request at a time, and one more for those that came meanwhile', async () => {
    await open();
    const store = page.ports.newSelectionStore();
    const heard = jest.fn();
    const stop = store.subscribe(heard);
    await until(() => addressIn(store) === 'A1');
    const answers = holdAnswers();
    page.asked.length = 0;
    heard.mockClear();
    select('B1');
    for (let round = 1; round <= 5; round++) {
      for (let sign = 0; sign < 5; sign++) comeBack();
      await until(() => answers.length > 0);
      expect(answers).toHaveLength(1);
      comeBack();
      answers.shift()!();
      await until(() => heard.mock.calls.length === round);
      expect(addressIn(store)).toBe('B1');
    }
    await until(() => answers.length > 0);
    answers.shift()!();
    await until(() => heard.mock.calls.length === 6);
    // As long outside, where Excel's answers take their time.
    await passesInPage(1200);
    expect([answers.length, requests(/GetSelectedRange/)]).toEqual([0, 6]);
    stop();
  });

  it('a question of one’s own is answered by what was asked after it', async () => {
    await open();
    const store = page.ports.newSelectionStore();
    const answers = holdAnswers();
    const first = store.refresh();
    await until(() => answers.length === 1);
    select('D4');
    const second = store.refresh();
    answers.shift()!();
    await first;
    await until(() => answers.length === 1);
    answers.shift()!();
    await second;
    expect(addressIn(store)).toBe('D4');
  });

  it('a request that Excel leaves without an answer does not hold up the others for long', async () => {
    await open();
    const store = page.ports.newSelectionStore();
    const answers = holdAnswers();
    void store.refresh();
    await until(() => answers.length === 1);
    select('D4');
    const second = store.refresh();
    await until(() => answers.length === 2);
    answers.pop()!();
    await second;
    expect(addressIn(store)).toBe('D4');
    // What comes too late says nothing any more.
    select('A1');
    answers.pop()!();
    await passesInPage(400);
    expect(addressIn(store)).toBe('D4');
  });
});

describe('the cells of a sheet', () => {
  it.each([
    ['a cell is being edited', cellEdited, 1500],
    ['Excel refuses for a moment', away, 500],
  ])('are followed although it began while %s', async (_, refusal, milliseconds) => {
    await open();
    fault = refusal;
    const [changed, listening] = [jest.fn(), jest.fn()];
    const stop = page.ports.onCellChanges(sheet().name, { changed, listening });
    await passesInPage(milliseconds);
    expect(listening).not.toHaveBeenCalled();
    fault = undefined;
    await until(() => listening.mock.calls.length === 1);
    await registered();
    put('B2', 5);
    await until(() => changed.mock.calls.some(([place]) => place?.row === 1));
    // No handler of a request that was refused is left behind.
    expect(changed.mock.calls.filter(([place]) => place?.row === 1)).toHaveLength(1);
    stop();
    await until(() => requests(/UnregisterDataChanged/) > 0);
  });

  it('are followed once a person comes back, where Excel refused for longer', async () => {
    await open();
    fault = away;
    const [changed, listening] = [jest.fn(), jest.fn()];
    const stop = page.ports.onCellChanges(sheet().name, { changed, listening });
    const before = () => page.asked.length;
    // Four attempts.
    await until(() => before() >= 4);
    await passesInPage(100);
    fault = undefined;
    comeBack();
    await until(() => listening.mock.calls.length === 1);
    put('B2', 5);
    await until(() => changed.mock.calls.length > 0);
    stop();
  });
});

/** From now on what Excel answers waits, an entry each, until it is called. */
function holdAnswers(): (() => void)[] {
  const answers: (() => void)[] = [];
  const excel = page.window.Excel as { run: (work: unknown) => Promise<unknown> };
  const { run } = excel;
  excel.run = async (work) => {
    const answer = await run.call(excel, work);
    await new Promise<void>((resolve) => answers.push(resolve));
    return answer;
  };
  return answers;
}
