// office.js's getFileAsync, getSliceAsync and closeAsync: the workbook's file as it would be saved now, in slices. What is asked and answered is
// read from `OSF.DDA.Marshaling.File` (web) and `OSF.DDA.SafeArray.Delegate.ParameterMap` (Windows, Mac) in office.js.
import type { Faults } from '../faults';
import type { Manners } from '../manners';

/** `OSF.DDA.MethodDispId`. */
export const copyMethods = { open: 77, slice: 80, close: 81 };

// `OSF.DDA.ErrorCodeManager.errorCodes`.
const errors = { internal: 5001, noCapability: 7000 };

/** On the web, and elsewhere. */
const compressed: readonly unknown[] = [1, 5];

/** Microsoft.Office.WebExtension.File.closeAsync: more than two in memory, and getFileAsync fails. */
const mostOpen = 2;

/** office.js's error code, 0 for none, and what it is answered. */
export interface CopyAnswer {
  readonly error: number;
  readonly values: readonly unknown[];
}

interface CopySurroundings {
  readonly file: (() => Promise<Uint8Array>) | undefined;
  readonly workbookFile: Manners['workbookFile'];
  readonly faults: Faults;
  /** On the web a slice is asked for by its number, elsewhere by its first byte and length. */
  readonly isWeb: boolean;
}

export function documentCopies({ file, workbookFile, faults, isWeb }: CopySurroundings) {
  const open = new Map<number, { readonly bytes: Uint8Array; readonly sliceSize: number }>();
  let last = 0;

  async function opened([type, sliceSize]: readonly unknown[]): Promise<CopyAnswer> {
    const fault = faults.failFile?.('open');
    if (fault !== undefined) return failed(fault);
    if (!file || workbookFile === 'refused' || !compressed.includes(type)) return failed(errors.noCapability);
    if (open.size >= mostOpen) return failed(errors.internal);
    const bytes = await file();
    open.set(++last, { bytes, sliceSize: Number(sliceSize) });
    return { error: 0, values: [last, bytes.length] };
  }

  function sliced(args: readonly unknown[]): CopyAnswer {
    const fault = faults.failFile?.('slice');
    const [handle, from, length] = args.map(Number);
    const copy = open.get(handle ?? 0);
    if (fault !== undefined || !copy) return failed(fault ?? errors.internal);
    const [start, size] = isWeb ? [from! * copy.sliceSize, copy.sliceSize] : [from!, length!];
    const data = [...copy.bytes.subarray(start, start + size)];
    return { error: 0, values: [data, data.length] };
  }

  return {
    /** How many are in memory. */
    count: () => open.size,
    /** undefined where the method is another. @param args in the order of the platform */
    answer(method: number | undefined, args: readonly unknown[]): CopyAnswer | Promise<CopyAnswer> | undefined {
      switch (method) {
        case copyMethods.open:
          return opened(args);
        case copyMethods.slice:
          return sliced(args);
        case copyMethods.close:
          open.delete(Number(args[0]));
          return { error: 0, values: [] };
        default:
          return undefined;
      }
    },
  };
}

const failed = (error: number): CopyAnswer => ({ error, values: [] });

/** On the web arguments come, and answers go, under their numbers. */
export const argumentsOnTheWeb = (call: Readonly<Record<string, unknown>>, method: number): readonly unknown[] =>
  (method === copyMethods.open ? ['0', '1'] : method === copyMethods.slice ? ['2', '3'] : ['2']).map((key) => call[key]);
