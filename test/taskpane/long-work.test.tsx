// What long work shows is what was so when it was asked: an answer that is kept is asked anew where what it was asked of may have changed.
import { JSDOM } from 'jsdom';
import { render } from 'preact';
import { longWorkKey, type LongWork, useLongWork } from '../../src/taskpane/long-work/use-long-work';
import { newMemory } from '../../src/taskpane/memory';
import { PaneContext } from '../../src/taskpane/pane-context';

interface Asked {
  readonly of: readonly unknown[] | null;
  readonly anew?: unknown;
}

const { window } = new JSDOM('<div></div>');
const { window: before, document: documentBefore } = globalThis as { window?: unknown; document?: unknown };
beforeAll(() => void Object.assign(globalThis, { window, document: window.document }));
afterAll(() => void Object.assign(globalThis, { window: before, document: documentBefore }));

/** A view that asks for what `sheet` holds; `isKept`: its answer outlives it. */
function newView(isKept: boolean) {
  const root = window.document.querySelector('div')!;
  const key = isKept ? longWorkKey<string>() : undefined;
  const sheet = { holds: 'first', reads: 0 };
  let work: LongWork<string>;
  function View({ of, anew }: Asked) {
    const begin = async (): Promise<string> => {
      sheet.reads++;
      return Promise.resolve(sheet.holds);
    };
    work = useLongWork(of ?? [null], of && begin, { ...(key && { key }), anew });
    return null;
  }
  const pane = { memory: newMemory() } as unknown as PaneContext;
  const settled = () => new Promise((drawn) => setTimeout(drawn, 30));
  return {
    sheet,
    async show(asked: Asked | null): Promise<unknown> {
      render(<PaneContext.Provider value={pane}>{asked && <View {...asked} />}</PaneContext.Provider>, root);
      await settled();
      const { now } = work;
      return now.state === 'done' ? now.result : now.state;
    },
    async cancel() {
      work.cancel();
      await settled();
    },
  };
}

describe('of a cell that was left for nothing to do, and is selected again', () => {
  it.each([
    ['and is told again', { of: ['A1'], anew: 2 }],
    ['and nobody tells of a change', { of: ['A1'], anew: 1 }],
  ])('what it holds now is read, %s', async (_, again) => {
    const { sheet, show } = newView(false);
    expect(await show({ of: ['A1'], anew: 1 })).toBe('first');
    expect(await show({ of: null })).toBe('idle');
    sheet.holds = 'second';
    expect(await show(again)).toBe('second');
    expect(sheet.reads).toBe(2);
  });
});

describe('an answer that outlives its view', () => {
  it('is read anew where the view comes with another reason to', async () => {
    const { sheet, show } = newView(true);
    await show({ of: ['close 1'], anew: 'list 1' });
    await show(null);
    sheet.holds = 'second';
    expect(await show({ of: ['close 1'], anew: 'list 2' })).toBe('second');
  });

  it('is shown as it was where it comes with the same, or with none', async () => {
    for (const anew of ['list 1', undefined]) {
      const { sheet, show } = newView(true);
      await show({ of: ['close 1'], anew });
      await show(null);
      sheet.holds = 'second';
      expect([await show({ of: ['close 1'], anew }), sheet.reads]).toEqual(['first', 1]);
    }
  });

  it('that a person cancelled stays so until they ask', async () => {
    const { sheet, show, cancel } = newView(true);
    await show({ of: ['close 1'], anew: 1 });
    await cancel();
    await show(null);
    expect([await show({ of: ['close 1'], anew: 2 }), sheet.reads]).toEqual(['cancelled', 1]);
  });
});
