import type { CellValue, FunctionEntry } from '../../../src/workbench/grid/grid';
import { parseAddress } from '../../../src/workbench/grid/address';
import { builds } from '../../../src/workbench/host/page-url';
import { olderExcel } from '../../../src/workbench/host/requirement-sets';
import { until } from '../until';
import { openOfficePage, type OfficePage, type OfficePageOptions } from '../office-page';

describe.each(builds)('office.js for %s:', (build) => {
  let page: OfficePage;
  afterEach(() => {
    expect([page.unknown, page.errors]).toEqual([[], []]);
    page.close();
  });

  /** The texts that the page sends from now on, by whatever way its build takes. */
  function requestsOf({ window }: OfficePage): readonly string[] {
    const posted: string[] = [];
    const [on, name] = {
      web: [window.opener as object, 'postMessage'],
      win32: [Reflect.get(window, 'external') as object, 'Execute'],
      mac: [(Reflect.get(window, 'webkit') as { messageHandlers: { Agave: object } } | undefined)?.messageHandlers.Agave, 'postMessage'],
    }[build] as [Record<string, (...args: unknown[]) => void>, string];
    const sent = on[name]!;
    on[name] = (...args) => {
      posted.push(JSON.stringify(args));
      sent(...args);
    };
    return posted;
  }

  const area = (address: string) => parseAddress(address)?.area as NonNullable<ReturnType<typeof parseAddress>>['area'];
  const write = (address: string, ...cells: CellValue[][]) => page.grid.write(page.grid.activeSheet(), area(address), cells);
  const values = (address: string) => page.grid.values(page.grid.activeSheet(), area(address));

  const matrix = { name: 'x', type: 'any', dimensionality: 'matrix' } as const;
  const scalar = { name: 'x', type: 'any', dimensionality: 'scalar' } as const;
  const entry = (id: string, parameters: FunctionEntry['parameters'], more: Partial<FunctionEntry> = {}): FunctionEntry => ({
    id,
    name: id,
    parameters,
    result: { dimensionality: 'matrix' },
    ...more,
  });

  /** Tells its arguments as JSON, without the invocation that comes last; errors by their class. */
  const told = (...args: unknown[]) => {
    const plain = (value: unknown): unknown =>
      value instanceof CustomFunctions.Error ? `error ${value.code}` : Array.isArray(value) ? value.map(plain) : value;
    return JSON.stringify(args.slice(0, -1).map(plain));
  };
  const open = async (parameters: FunctionEntry['parameters'], more: Partial<FunctionEntry> = {}, options: OfficePageOptions = {}) => {
    page = await openOfficePage({ build, bodies: { TOLD: told }, functions: [entry('TOLD', parameters, more)], ...options });
  };
  async function toldBy(formula: string): Promise<unknown> {
    write('Z1', [formula]);
    await page.grid.settled();
    const [[shown]] = values('Z1') as [[CellValue]];
    return typeof shown === 'string' ? (JSON.parse(shown) as unknown) : shown;
  }

  describe('arguments', () => {
    const errors = { allowErrorForDataTypeAny: true };

    it('of a matrix parameter are matrices, of one cell too', async () => {
      await open([matrix, matrix]);
      write('A1:A2', [1], ['x']);
      expect(await toldBy('=TEST.TOLD(A1:A2,5)')).toEqual([[[1], ['x']], [[5]]]);
    });

    it('of a scalar parameter are values, and a range is #VALUE! without a call', async () => {
      await open([scalar]);
      expect(await toldBy('=TEST.TOLD(7)')).toEqual([7]);
      expect(await toldBy('=TEST.TOLD(A1:A2)')).toEqual({ error: '#VALUE!' });
    });

    it('that are left out come as null, up to the last parameter', async () => {
      await open([matrix, { ...matrix, optional: true }, { ...scalar, optional: true }]);
      expect(await toldBy('=TEST.TOLD(1)')).toEqual([[[1]], null, null]);
      expect(await toldBy('=TEST.TOLD(1,,"x")')).toEqual([[[1]], null, 'x']);
    });

    it('that are too few or too many are #VALUE! without a call', async () => {
      await open([matrix]);
      expect([await toldBy('=TEST.TOLD()'), await toldBy('=TEST.TOLD(1,2)')]).toEqual([{ error: '#VALUE!' }, { error: '#VALUE!' }]);
    });

    it('beyond the last parameter go to a repeating one', async () => {
      await open([scalar, { ...matrix, repeating: true }]);
      expect(await toldBy('=TEST.TOLD(1,2,{3,4})')).toEqual([1, [[[2]], [[3, 4]]]]);
    });

    it('that are blank cells come as null, and as 0 once the switch says so', async () => {
      await open([matrix]);
      expect(await toldBy('=TEST.TOLD(A1:A2)')).toEqual([[[null], [null]]]);
      page.host.setBlanks('zero');
      expect(await toldBy('=TEST.TOLD(A1:A3)')).toEqual([[[0], [0], [0]]]);
    });

    it('that are errors come as errors to a function that takes them', async () => {
      await open([matrix], errors);
      write('A1:A2', [{ error: '#N/A' }], [{ error: '#DIV/0!' }]);
      expect(await toldBy('=TEST.TOLD(A1:A2)')).toEqual([[['error #N/A'], ['error #DIV/0!']]]);
    });

    it('that are errors are the answer of a function that does not take them, without a call', async () => {
      await open([matrix]);
      write('A1:A2', [1], [{ error: '#DIV/0!' }]);
      expect(await toldBy('=TEST.TOLD(A1:A2)')).toEqual({ error: '#DIV/0!' });
    });

    it.each<[string, CellValue, unknown]>([
      ['number', '12.5', 12.5],
      ['number', true, 1],
      ['number', 'twelve', { error: '#VALUE!' }],
      ['string', 12.5, '12.5'],
      ['string', true, 'TRUE'],
      ['boolean', 0, false],
      ['boolean', 'yes', { error: '#VALUE!' }],
    ])('of a %s parameter: %j is %j', async (type, value, expected) => {
      await open([{ ...scalar, type }]);
      write('A1', [value]);
      const shown = await toldBy('=TEST.TOLD(A1)');
      expect(Array.isArray(shown) ? shown[0] : shown).toEqual(expected);
    });
  });

  it('the address of the cell comes only to a function that asks for it', async () => {
    const where = (...args: unknown[]) => String((args.at(-1) as CustomFunctions.Invocation).address);
    page = await openOfficePage({
      build,
      bodies: { ASKS: where, DOES_NOT: where },
      functions: [entry('ASKS', [], { options: { requiresAddress: true } }), entry('DOES_NOT', [])],
    });
    page.grid.renameSheet(page.grid.activeSheet(), 'Q3 roster');
    write('B2:C2', ['=TEST.ASKS()', '=TEST.DOES_NOT()']);
    await page.grid.settled();
    expect(values('B2:C2')).toEqual([["'Q3 roster'!B2", 'undefined']]);
  });

  describe('many calls', () => {
    const twice = (x: number[][]) => x.map((row) => row.map((value) => value * 2));

    // What an event brings is the same for every build; only here the page's window hears it.
    const onTheWeb = build === 'web' ? it : undefined;
    onTheWeb?.('of one pass travel together: a thousand cells come back at once', async () => {
      page = await openOfficePage({ build, bodies: { TWICE: twice }, functions: [entry('TWICE', [matrix])] });
      const events: number[] = [];
      page.window.addEventListener('message', (event) => {
        const message = JSON.parse(event.data as string) as { _actionName: string; _data: { ArrayData?: unknown[] } };
        if (message._actionName === 'richApiMessage' && message._data.ArrayData) events.push(message._data.ArrayData.length);
      });
      write('A1:B1000', ...Array.from({ length: 1000 }, (_, row): CellValue[] => [row, `=TEST.TWICE(A${row + 1})`]));
      await page.grid.settled();
      expect(values('B999:B1000')).toEqual([[1996], [1998]]);
      expect(events).toEqual([1000]);
    });

    it('may be one call of fifty thousand rows', async () => {
      page = await openOfficePage({ build, bodies: { TWICE: twice }, functions: [entry('TWICE', [matrix])] });
      write('A1:A50000', ...Array.from({ length: 50_000 }, (_, row): CellValue[] => [row]));
      write('B1', ['=TEST.TWICE(A1:A50000)']);
      await page.grid.settled();
      expect(values('B50000')).toEqual([[99_998]]);
    });

    it('come back in the older form from an older office.js', async () => {
      const fails = () => {
        throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, 'no such rule') as unknown as Error;
      };
      page = await openOfficePage({
        build,
        bodies: { TWICE: twice, FAILS: fails },
        functions: [entry('TWICE', [matrix]), entry('FAILS', [])],
        requirementSets: olderExcel,
      });
      const posted = requestsOf(page);
      write('A1:B1', ['=TEST.TWICE(21)', '=TEST.FAILS()']);
      await page.grid.settled();
      expect(values('A1:B1')).toEqual([[42, { error: '#N/A', message: 'no such rule' }]]);
      expect(posted.filter((message) => message.includes('SetInvocationResults'))).toHaveLength(1);
    });
  });

  it('what a page left unanswered is asked of the page that comes after it', async () => {
    const functions = [entry('SLOW', [matrix])];
    page = await openOfficePage({ build, bodies: { SLOW: () => new Promise(() => undefined) }, functions });
    write('A1', ['=TEST.SLOW(1)']);
    page = await page.reload({ bodies: { SLOW: () => 'answered' } });
    await page.grid.settled();
    expect(values('A1')).toEqual([['answered']]);
  });

  it('a BigInt in one answer holds back the answers that travel with it', async () => {
    page = await openOfficePage({
      build,
      bodies: { BIG: () => [[BigInt(1)]], FINE: () => [[1]] },
      functions: [entry('BIG', []), entry('FINE', [])],
    });
    page.run(() => {
      const { stringify } = JSON;
      JSON.stringify = (value: unknown) => {
        try {
          return stringify(value);
        } catch (error) {
          Object.assign(globalThis, { failure: String(error) });
          throw error;
        }
      };
    });
    write('A1:B1', ['=TEST.BIG()', '=TEST.FINE()']);
    // office.js fails to write both answers down, and tries again only after 15 s.
    await until(() => /BigInt/.test(String(Reflect.get(page.window, 'failure'))));
    expect(values('A1:B1')).toEqual([[{ error: '#BUSY!' }, { error: '#BUSY!' }]]);
  });
});
