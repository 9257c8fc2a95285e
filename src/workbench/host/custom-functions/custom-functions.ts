// Calls of custom functions: what goes out to the page, and what comes back.
import { areaAddress, sheetPrefix } from '../../grid/address';
import type { FunctionCall, CellError, CellValue, ErrorName, FunctionEntry } from '../../grid/grid';
import { type Blanks, encodeArguments, flagsOf } from './custom-function-arguments';
import type { Manners } from '../manners';
import { model, type Model, type ModelType } from '../model/model-type';

/** The errors that a custom function can answer. */
const errorNames: readonly ErrorName[] = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'];
const documentedErrors = errorNames.filter((name) => name !== '#NAME?' && name !== '#REF!');

/** One function's result as office.js sends it. */
interface Answer {
  readonly id: number;
  readonly isFailed: boolean;
  readonly value: unknown;
  readonly errorCode: number | undefined;
}

/** Both forms: `[id, ok, value, errorCode?, …]` from CustomFunctions 1.7 on, an object before. */
function parseAnswer(wire: unknown): Answer {
  if (Array.isArray(wire)) {
    const [id, isFine, value, code] = wire as unknown[];
    return { id: Number(id), isFailed: isFine !== true, value, errorCode: isFine === true ? undefined : Number(code) };
  }
  const { id, failed, value, errorCode } = wire as Record<string, unknown>;
  return { id: Number(id), isFailed: failed === true, value, errorCode: errorCode === undefined ? undefined : Number(errorCode) };
}

// office.js: `_getCustomFunctionResultErrorCodeFromErrorCode`, and 9, 10 for functions that it does not know. 2, 3 and 4 are failures of its own.
const failures: Readonly<Record<number, ErrorName>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const wrong: CellError = { error: '#VALUE!' };

/** What the cells show: never ragged, never blank; a matrix from a function declared scalar, a ragged or an empty one is #VALUE!. */
function cellsOf({ isFailed, value, errorCode }: Answer, entry: FunctionEntry, errors: readonly ErrorName[]): CellValue[][] {
  if (isFailed) return [[failure(errorCode ?? 0, value)]];
  if (!Array.isArray(value)) return [[cell(value, errors)]];
  const rows: unknown[] = value;
  const width = Array.isArray(rows[0]) ? rows[0].length : 0;
  const isMatrix = width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
  if (!isMatrix || entry.result.dimensionality !== 'matrix') return [[wrong]];
  return (rows as unknown[][]).map((row) => row.map((one) => cell(one, errors)));
}

/** Only errors made as #VALUE! or #N/A keep their sentence. */
function failure(code: number, value: unknown): CellError {
  const error = failures[code] ?? '#VALUE!';
  const carries = (code === 1 || code === 7) && typeof value === 'string' && value !== '';
  return carries ? { error, message: value } : { error };
}

function cell(value: unknown, errors: readonly ErrorName[]): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return wrong;
  const { basicType, basicValue, code, message } = value as Record<string, unknown>;
  if (basicType !== 'Error') return typeof basicValue === 'number' || typeof basicValue === 'string' ? basicValue : wrong;
  const error = errors.find((name) => name === (basicValue ?? code)) ?? '#VALUE!';
  return typeof message === 'string' && message !== '' ? { error, message } : { error };
}

export interface CustomFunctions {
  readonly call: FunctionCall;
  /** The service that office.js reports to. */
  readonly service: Model;
  ready(): Promise<void>;
  isCalculating(): boolean;
  describe(functions: readonly FunctionEntry[]): void;
  /** A page starts anew: what it had not answered is asked again as soon as it is ready. */
  restart(): void;
  dispose(): void;
}

export interface CustomFunctionsSurroundings {
  /** Sends invocations, the texts of `[id, NAME, args, address, flags, parameterAddresses]`, in one event. Answers whether they were let through. */
  send(invocations: readonly string[]): boolean;
  sheetName(id: string): string;
  blanks(): Blanks;
  /** What the host tells office.js it may use: 1 parts of large results, 2 and 4 shorter pauses between results, 3 timing. */
  readonly features: readonly number[];
  readonly errorsAnswered: Manners['errorsAnswered'];
}

interface Pending {
  readonly invocation: string;
  readonly entry: FunctionEntry;
  readonly resolve: (cells: readonly (readonly CellValue[])[]) => void;
  readonly reject: (reason: Error) => void;
}

export function newCustomFunctions(around: CustomFunctionsSurroundings): CustomFunctions {
  const errors = around.errorsAnswered === 'all' ? errorNames : documentedErrors;
  const entries = new Map<string, FunctionEntry>();
  const pending = new Map<number, Pending>();
  let outgoing: number[] = [];
  let made = 0;
  let isReady = false;
  let becameReady: () => void = () => undefined;
  let ready = new Promise<void>((resolve) => (becameReady = resolve));

  const call: FunctionCall = (id, args, { sheet, row, column }) => {
    const entry = entries.get(id);
    if (!entry) return Promise.resolve([[{ error: '#NAME?' }]]);
    const encoded = encodeArguments(entry, args, around.blanks());
    if ('instead' in encoded) return Promise.resolve([[encoded.instead]]);
    const invocationId = ++made;
    const address = entry.options?.requiresAddress
      ? sheetPrefix(around.sheetName(sheet)) + areaAddress({ row, column, rows: 1, columns: 1 })
      : null;
    const invocation = JSON.stringify([invocationId, id, encoded.values, address, flagsOf(entry), null]);
    return new Promise((resolve, reject) => {
      pending.set(invocationId, { invocation, entry, resolve, reject });
      // The calls made in one turn travel together.
      if (outgoing.length === 0) setTimeout(flush);
      outgoing.push(invocationId);
    });
  };

  function flush(): void {
    const ids = outgoing.filter((id) => pending.has(id));
    if (!isReady || ids.length === 0) return;
    outgoing = [];
    const send = (some: readonly number[]) => around.send(some.map((id) => (pending.get(id) as Pending).invocation));
    if (send(ids)) return;
    // Too large together: each on its own.
    for (const id of ids) if (ids.length === 1 || !send([id])) settle(id, [[{ error: '#VALUE!' }]]);
  }

  function settle(id: number, cells: readonly (readonly CellValue[])[]): void {
    pending.get(id)?.resolve(cells);
    pending.delete(id);
  }

  function receive(results: unknown): void {
    if (!Array.isArray(results)) return;
    for (const answer of results.map(parseAnswer)) {
      // A later result of a streaming function, or an answer to a page that is gone, has nobody waiting.
      const waiting = pending.get(answer.id);
      if (waiting) settle(answer.id, cellsOf(answer, waiting.entry, errors));
    }
  }

  const serviceType: ModelType<null> = {
    name: 'CustomFunctions',
    methods: {
      _SetOsfControlContainerReadyForCustomFunctions() {
        isReady = true;
        becameReady();
        flush();
      },
      _GetEnabledFeatures: () => around.features,
      SetInvocationArrayResults: (_, results) => receive(results),
      SetInvocationResults: (_, results) => receive(results),
    },
  };

  return {
    call,
    service: model(serviceType, null),
    ready: () => ready,
    isCalculating: () => pending.size > 0,
    describe(functions) {
      for (const entry of functions) entries.set(entry.id, entry);
    },
    restart() {
      if (isReady) ready = new Promise<void>((resolve) => (becameReady = resolve));
      isReady = false;
      outgoing = [...pending.keys()];
    },
    dispose() {
      for (const { reject } of pending.values()) reject(new Error('工作台已关闭 / The workbench was closed'));
      pending.clear();
    },
  };
}
