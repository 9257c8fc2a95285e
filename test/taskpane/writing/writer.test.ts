// The order of things at the one writer: what may be begun, what is given up, what can be taken back. What Excel does of it is tried in the pane.
import type { WritePlan } from '../../../src/excel/plan/shape';
import type { Undo } from '../../../src/excel/plan/undo-plan';
import type { WritePlanOptions, WritePlanOutcome } from '../../../src/excel/plan/write-plan';
import { secondsLeft } from '../../../src/taskpane/long-work/seconds-left';
import { newWriter, type Job, type WritingPlace } from '../../../src/taskpane/writing/writer';

const plan = (name: string): WritePlan => ({ sheet: { name }, blocks: [{ row: 0, column: 0, cells: [[1]] }] });
const undo = (name: string, isNew: boolean): Undo => ({ sheet: { id: name, name }, isNew, before: null, written: [], grown: null });

/** A writer whose plans end when they are told to; sheets called "new …" are new. */
function writerOfTests() {
  const written: { plan: WritePlan; options: WritePlanOptions; end: (outcome?: WritePlanOutcome) => Promise<void> }[] = [];
  const undone: string[] = [];
  const settled = () => new Promise<void>((resolve) => setTimeout(resolve));
  const writer = newWriter(() =>
    Promise.resolve({
      writePlan: (given, options = {}) =>
        new Promise((resolve) => {
          const sheet = 'name' in given.sheet ? given.sheet.name : given.sheet.newName;
          const outcome = { state: 'written', sheet, areas: [], undo: undo(sheet, sheet.startsWith('new')) } as const;
          written.push({ plan: given, options, end: (other = outcome) => (resolve(other), settled()) });
        }),
      undoPlan: ({ sheet }) => {
        undone.push(sheet.name);
        return Promise.resolve({ state: 'undone' });
      },
    }),
  );
  const begin = async (place: WritingPlace, prepare: Job['prepare'] = () => Promise.resolve(plan(place)), of: readonly unknown[] = []) => {
    writer.write({ place, of, prepare });
    await settled();
  };
  const writeAll = async (place: WritingPlace, name: string) => {
    await begin(place, () => Promise.resolve(plan(name)));
    await written.at(-1)!.end();
  };
  return { writer, written, undone, begin, writeAll, settled };
}

it('a second plan is refused while one is written, and the place that wanted it is told', async () => {
  const { writer, written, begin } = writerOfTests();
  await begin('compute');
  await begin('orders');
  expect([written.length, writer.refused()]).toEqual([1, 'orders']);
  expect(writer.now()).toMatchObject({ state: 'writing', place: 'compute' });
  await written[0]!.end();
  expect(writer.now()).toMatchObject({ state: 'outcome', place: 'compute' });
  await begin('orders');
  expect([written.length, writer.refused()]).toEqual([2, null]);
});

it('taking back is refused while a plan is written', async () => {
  const { writer, written, undone, begin, writeAll, settled } = writerOfTests();
  await writeAll('compute', 'A');
  await begin('orders');
  writer.takeBack('compute');
  await settled();
  expect([undone, writer.refused()]).toEqual([[], 'compute']);
  await written[1]!.end();
});

it.each<[string, [WritingPlace, string][], WritingPlace, boolean]>([
  ['the last one', [['compute', 'A']], 'compute', true],
  [
    'one below another on the same sheets',
    [
      ['compute', 'A'],
      ['schedule', 'A'],
    ],
    'compute',
    false,
  ],
  [
    'one below a sheet of its own',
    [
      ['compute', 'A'],
      ['list-calls', 'new calls'],
    ],
    'compute',
    true,
  ],
  [
    'a sheet of its own below another',
    [
      ['list-calls', 'new calls'],
      ['compute', 'A'],
    ],
    'list-calls',
    true,
  ],
  ['none', [['compute', 'A']], 'orders', false],
])('can be undone: %s', async (_, plans, place, isFree) => {
  const { writer, writeAll } = writerOfTests();
  for (const [from, name] of plans) await writeAll(from, name);
  expect(writer.undoOf(place) !== null).toBe(isFree);
  expect(writer.latest()?.place).toBe(plans.at(-1)![0]);
});

it('what is undone is forgotten, and the one below it can be undone', async () => {
  const { writer, undone, writeAll, settled } = writerOfTests();
  await writeAll('compute', 'A');
  await writeAll('schedule', 'A');
  writer.takeBack('schedule');
  await settled();
  expect([undone, writer.undoOf('schedule'), writer.undoOf('compute') !== null]).toEqual([['A'], null, true]);
});

it('cancelled while it is prepared, nothing is written', async () => {
  const { writer, written, begin, settled } = writerOfTests();
  let prepared: (made: WritePlan) => void = () => undefined;
  await begin('compute', () => new Promise<WritePlan>((resolve) => (prepared = resolve)));
  expect(writer.now()).toMatchObject({ state: 'preparing' });
  writer.cancel();
  prepared(plan('A'));
  await settled();
  expect([written.length, writer.now()]).toEqual([0, { state: 'cancelled', place: 'compute' }]);
});

it('given up where the view goes on with something else before it is written, and only then', async () => {
  const { writer, written, begin, settled } = writerOfTests();
  const of = [{}];
  let prepared: (made: WritePlan) => void = () => undefined;
  await begin('compute', () => new Promise<WritePlan>((resolve) => (prepared = resolve)), of);
  writer.goOn('compute', [...of]);
  writer.goOn('orders', [{}]);
  expect(writer.now()).toMatchObject({ state: 'preparing' });
  writer.goOn('compute', [{}]);
  expect(writer.now()).toEqual({ state: 'idle' });
  prepared(plan('A'));
  await settled();
  expect([written.length, writer.now()]).toEqual([0, { state: 'idle' }]);

  await begin('compute', undefined, of);
  writer.goOn('compute', [{}]);
  expect(writer.now()).toMatchObject({ state: 'writing' });
  await written[0]!.end();
});

it('cells that changed, a failure and nothing to write are told apart, and none of them writes', async () => {
  const { writer, written, begin } = writerOfTests();
  const changed = { isOther: false, count: 2, first: 'B3' };
  await begin('compute', () => Promise.resolve(changed));
  expect(writer.now()).toEqual({ state: 'changed', place: 'compute', changed });
  await begin('compute', () => Promise.reject(new Error('no answer')));
  expect(writer.now()).toEqual({ state: 'failed', place: 'compute', reason: 'no answer' });
  await begin('compute', () => Promise.resolve(null));
  expect([written.length, writer.now()]).toEqual([0, { state: 'idle' }]);
});

describe('what filled cells kept back', () => {
  const obstacles = { state: 'obstacles', obstacles: [{ kind: 'filled', sheet: 'A', count: 1, first: 'B2', seen: 'x' }] } as const;
  /** Kept back once; `now` is what a plan would be made of when that is asked about. */
  async function keptBack(first: WritePlan) {
    const tests = writerOfTests();
    const now: { plan: Awaited<ReturnType<Job['prepare']>> } = { plan: first };
    await tests.begin('compute', () => Promise.resolve(now.plan), [first]);
    await tests.written[0]!.end(obstacles);
    expect([tests.written[0]!.options.overwrite, tests.writer.undoOf('compute')]).toEqual([false, null]);
    return { ...tests, now };
  }
  const at = (column: number, cell: number): WritePlan => ({ sheet: { name: 'A' }, blocks: [{ row: 0, column, cells: [[cell]] }] });

  it('is written over them once that is confirmed, as it is by then', async () => {
    const { writer, written, now, settled } = await keptBack(at(0, 1));
    now.plan = at(0, 2);
    writer.overwrite();
    await settled();
    expect(written[1]).toMatchObject({ plan: at(0, 2), options: { overwrite: true } });
  });

  it('is not written where the table changed while that was asked', async () => {
    const { writer, written, now, settled } = await keptBack(at(0, 1));
    now.plan = { isOther: false, count: 1, first: 'C4' };
    writer.overwrite();
    await settled();
    expect([written.length, writer.now()]).toMatchObject([1, { state: 'changed', changed: { first: 'C4' } }]);
  });

  it('is asked about again where it would go elsewhere by then', async () => {
    const { writer, written, now, settled } = await keptBack(at(0, 1));
    now.plan = at(3, 1);
    writer.overwrite();
    await settled();
    expect(written[1]).toMatchObject({ plan: at(3, 1), options: { overwrite: false } });
  });

  it('is asked about no longer where the view goes on with something else', async () => {
    const first = at(0, 1);
    const { writer, written, settled } = await keptBack(first);
    writer.goOn('compute', [first]);
    expect(writer.now()).toMatchObject({ state: 'outcome' });
    writer.goOn('compute', [at(0, 2)]);
    expect(writer.now()).toEqual({ state: 'idle' });
    writer.overwrite();
    await settled();
    expect(written).toHaveLength(1);
  });
});

test.each([
  [1000, 500, 1000, null],
  [2000, 0, 1000, null],
  [2000, 500, 0, null],
  [2000, 500, 1000, 2],
  [3000, 2999, 3000, 1],
])('after %i ms and %i of %i: %p s left', (took, done, of, left) => expect(secondsLeft(took, done, of)).toBe(left));
