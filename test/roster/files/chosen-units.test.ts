// The unit of the amounts is asked of each file for itself: a title or the amounts of one say nothing of another with the same headers.
import { type FileHead, headOf } from '../../../src/roster/files/file-columns';
import { withRole } from '../../../src/roster/table/correct-layout';
import type { AmountUnit } from '../../../src/roster/table/header-text';
import { filesByShape, filesToRead, type LayoutDecisions } from '../../../src/taskpane/views/roster/files/chosen';
import type { FileLook } from '../../../src/taskpane/views/roster/files/messages';
import { floating } from '../../engine/rules';

const names = ['机构编号', '成交时间', '订单金额', '金额（万元）'];
const lines = (...amounts: readonly unknown[]): unknown[][] => amounts.map((amount) => ['A1', '2026-10-01', amount, 3]);
const inWan = headOf([['单位：万元', '', '', ''], names, ...lines(50, 60)]);
const inThousands = headOf([['单位：千元', '', '', ''], names, ...lines(50, 60)]);
const inYuan = headOf([names, ...lines(500_000, 600_000)]);

function of(heads: readonly FileHead[], layouts: LayoutDecisions = new Map()) {
  const chosen = heads.map((_, at) => ({ file: { name: String(at), size: 1, lastModified: 1 } as File, encoding: null }));
  const looks = heads.map((head): FileLook => ({ parts: [{ shape: { kind: '.xlsx', sheet: '一' }, isHidden: false, head }] }));
  const decided = { sheets: new Map<string, boolean>(), rule: floating };
  const shapes = filesByShape(chosen, looks, { ...decided, shapes: { layouts, units: new Map() } });
  return {
    shapes,
    asked: shapes.map(({ files, doubtful }) => `${files.join()}: ${doubtful}`),
    /** The unit of each file; null where not all can be read yet. @param answers one per shape */
    units: (...answers: readonly (AmountUnit | null)[]) => {
      const units = new Map(answers.flatMap((unit, at) => (unit === null ? [] : [[shapes[at]!.unitKey, unit] as const])));
      return filesToRead(chosen, looks, { ...decided, shapes: { layouts, units } })?.map(({ parts }) => parts[0]!.columns.unit) ?? null;
    },
  };
}

describe.each<[string, readonly FileHead[], readonly string[]]>([
  ['a title of 万元 first', [inWan, inYuan], ['0 › 一: wan', '1 › 一: null']],
  ['a title of 万元 last', [inYuan, inWan], ['0 › 一: null', '1 › 一: wan']],
])('%s', (_, heads, asked) => {
  const wan = heads.indexOf(inWan);
  const read = of(heads);

  it('is asked for itself', () => expect(read.asked).toEqual(asked));
  it('is waited for', () => expect(read.units()).toBeNull());
  it.each(['wan', 'yuan'] as const)('%s is of that file alone', (unit) => {
    expect(read.units(...heads.map((one) => (one === inWan ? unit : null)))).toEqual(wan === 0 ? [unit, 'yuan'] : ['yuan', unit]);
  });
});

it('files with the same headers and the same doubt are asked once', () => {
  const read = of([inWan, inYuan, inWan, inYuan]);
  expect(read.asked).toEqual(['0 › 一,2 › 一: wan', '1 › 一,3 › 一: null']);
  expect(read.units('wan')).toEqual(['wan', 'yuan', 'wan', 'yuan']);
});

it('titles of two units are two questions', () => {
  const read = of([inWan, inThousands]);
  expect(read.asked).toEqual(['0 › 一: wan', '1 › 一: thousand']);
  expect([read.units('wan'), read.units('wan', 'thousand')]).toEqual([null, ['wan', 'thousand']]);
});

it('amounts that look like 万元 are asked for themselves', () => {
  const small = headOf([names, ...lines(51.2345, 120.7512, 35.5555, 8.2525, 230.7575, 47.3333, 12.5125, 88.8888)]);
  const read = of([small, inYuan]);
  expect(read.asked).toEqual(['0 › 一: wan', '1 › 一: null']);
  expect(read.units('wan')).toEqual(['wan', 'yuan']);
});

it('columns are corrected for all files of these headers, and the unit is that of the column chosen', () => {
  const { shapes } = of([inYuan]);
  const chosen = withRole(inYuan.layout, 'amount', 3);
  const read = of([inWan, inYuan], new Map([[shapes[0]!.layoutKey, chosen]]));
  expect(read.asked).toEqual(['0 › 一: wan', '1 › 一: wan']);
  expect([read.units('wan'), read.units('wan', 'yuan')]).toEqual([null, ['wan', 'yuan']]);
});
