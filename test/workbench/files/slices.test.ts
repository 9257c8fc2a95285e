import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import Papa from 'papaparse';
import { slicesOf, sliceCollector } from '../../../src/workbench/files/book-slices';
import { csvSheet } from '../../../src/workbench/files/text/csv-sheet';
import { openArchive } from '../../../src/workbench/files/zip/rezip';
import type { BookSheet, CellInput } from '../../../src/workbench/grid/grid';
import { atOnce, inSlices, type Slices } from '../../../src/workbench/grid/slices';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a book in slices', () => {
  const collected = (sheets: readonly BookSheet[]) => {
    const collector = sliceCollector();
    let count = 0;
    for (const slice of slicesOf(sheets)) {
      // As between a page and its worker.
      collector.add(structuredClone(slice));
      count += 1;
    }
    return { sheets: collector.sheets(), count };
  };

  it('is the same when it is put together again', () => {
    const cell = fc.constantFrom<CellInput>(1, 'a', '=A1', true, null, { error: '#N/A' });
    const row = fc.array(cell, { maxLength: 4 });
    const sheet = fc.record(
      {
        name: fc.string(),
        cells: fc.array(row),
        values: fc.array(row),
        cellFormats: fc.array(fc.array(fc.constantFrom(null, '0.0'))),
        frozenRows: fc.nat(3),
      },
      { requiredKeys: ['name', 'cells'] },
    );
    fc.assert(fc.property(fc.array(sheet, { maxLength: 3 }), (sheets) => expect(collected(sheets).sheets).toEqual(sheets)));
  });

  it('is cut where it is large, whatever its shape', () => {
    const tall = { name: 'tall', cells: Array.from({ length: 100_001 }, (_, row) => [row]) };
    const wide = { name: 'wide', cells: Array.from({ length: 20 }, () => Array<number>(16_384).fill(1)) };
    const { sheets, count } = collected([tall, wide]);
    expect(sheets).toEqual([tall, wide]);
    expect(count).toBe(2 + 3 + 10);
  });
});

describe('work in slices', () => {
  function* counting(steps: number): Slices<number> {
    for (let step = 0; step < steps; step++) {
      const end = performance.now() + 15;
      while (performance.now() < end);
      yield step / steps;
    }
    return steps;
  }

  it('comes to the same as at once, and tells how far it is', async () => {
    const shares: number[] = [];
    expect(atOnce(counting(12))).toBe(12);
    expect(await inSlices(counting(12), { report: (share) => shares.push(share) })).toBe(12);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('lets others run in between, and ends when it is told to', async () => {
    const cancelling = new AbortController();
    setTimeout(() => cancelling.abort(new Error('enough')));
    await expect(inSlices(counting(1e6), { signal: cancelling.signal })).rejects.toThrow('enough');
  });
});

describe('an archive with some parts changed', () => {
  // fflate keeps what it packs in a plain object, which takes that name for something else.
  const name = fc.stringMatching(/^[a-z0-9/_.一-龥-]{1,12}$/).filter((text) => text !== '__proto__');
  const parts = fc.dictionary(name, fc.uint8Array({ maxLength: 300 }), { noNullPrototype: true });

  it('holds the changed parts as they are now and the others as they were', () => {
    fc.assert(
      fc.property(parts, parts, (before, changes) => {
        const archive = openArchive(zipSync(before));
        for (const [name, content] of Object.entries(changes)) archive.replace(name, content);
        for (const [name, content] of Object.entries(changes)) expect(archive.read(name)).toEqual(content);
        expect(unzipSync(archive.bytes())).toEqual({ ...before, ...changes });
      }),
    );
  });

  it('keeps packed what nobody touched, and is the same to the last byte each time', () => {
    const archive = openArchive(zipSync({ 'a.xml': utf8('a'.repeat(10_000)) }, { level: 0 }));
    archive.replace('b.xml', utf8('b'.repeat(10_000)));
    const bytes = archive.bytes();
    expect(bytes.length).toBeGreaterThan(10_000);
    expect(bytes.length).toBeLessThan(10_400);
    expect(archive.bytes()).toEqual(bytes);
  });
});

describe('a CSV that is parsed in chunks of a million characters', () => {
  it('reads as if it were parsed whole: quotes, line breaks and separators wherever a chunk ends', () => {
    const row = (r: number) => [`"机构 ${r}"`, `line\n"${r}",${'x'.repeat(r % 40)}`, '', r % 3 === 0 ? 'a,b\r\nc' : 'plain', `${r / 8}`];
    const rows = Array.from({ length: 60_000 }, (_, r) => row(r));
    const text = Papa.unparse(rows, { newline: '\n' });
    expect(text.length).toBeGreaterThan(3_000_000);
    const shares: number[] = [];
    const { cells } = csvSheet(text, 'a', (_, share) => shares.push(share ?? -1));
    expect(cells).toEqual(rows.map((fields, r) => [...fields.slice(0, 2), null, fields[3], r / 8]));
    expect(shares.length).toBeGreaterThan(3);
    expect(shares.at(-1)).toBe(1);
  });

  it.each([
    ['in the first chunk', 5, 'row 6'],
    ['after the first chunk', 50_000, 'row 50001'],
  ])('a quote that stays open %s is told by its row', (_, at, seen) => {
    const rows = Array.from({ length: 60_000 }, (_row, r) => `${r === at ? '"' : ''}agency number ${r},${r}`);
    expect(() => csvSheet(rows.join('\n'), 'a')).toThrow(seen);
  });

  it('a sheet of more rows than Excel has is refused before the rest is read', () => {
    expect(() => csvSheet('1\n'.repeat(1_048_577), 'a')).toThrow(/1,048,577|more, the limit is 1,048,576/);
  });
});
