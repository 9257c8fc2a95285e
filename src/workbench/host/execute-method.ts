// office.js's "executeMethod": a batch of Excel.run, or the settings of the older API.
import { runBatch, type Batch, type BatchSurroundings } from './batch';
import { argumentsOnTheWeb, copyMethods, type CopyAnswer, type documentCopies } from './workbook-file/document-copies';
import { exceeds, type BatchFault, type Faults } from './faults';
import { isRefusal, wireError } from './rich-api-error';
import type { SettingsStore } from './settings-store';

// `OSF.DDA.MethodDispId` and `OSF.DDA.ErrorCodeManager.errorCodes` in office.js.
export const methods = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 };
const failures = { cannotSaveSettings: 4001, internal: 5001, requestTooLarge: 5103, answerTooLarge: 5104 };

export interface MethodSurroundings extends BatchSurroundings {
  readonly faults: Faults;
  /** So many requests meet a cell that is being edited. */
  readonly editedAtStart: number;
  readonly settings: SettingsStore;
  readonly copies: ReturnType<typeof documentCopies>;
  /** office.js's build for the web, whose calls have their arguments under numbers. */
  readonly isWeb: boolean;
  refuseSettings(): void;
  /** Runs what it is given as a batch of the add-in's. */
  during<T>(run: () => T): T;
}

export interface MethodCall extends Readonly<Record<string, unknown>> {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  /** On Windows and Mac: all of them. */
  readonly Arguments?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
}

export interface MethodAnswer {
  readonly Version: number;
  readonly Error: number;
  /** Of a batch: status, headers and body, as of a request over HTTP. */
  readonly Data?: readonly [status: number, headers: readonly unknown[], body: string];
  /** Of another method, one after the other; on the web under their numbers, too. */
  readonly Values?: readonly unknown[];
  readonly Properties?: { readonly Settings: readonly { readonly Name: string; readonly Value: string }[] };
}

/** Runs the methods of one page; the answers are what goes into the reply. */
export function methodRunner(around: MethodSurroundings): (data: MethodCall) => MethodAnswer | Promise<MethodAnswer> {
  let batches = 0;
  let edited = around.editedAtStart;

  function richApi(text: string): MethodAnswer | Promise<MethodAnswer> {
    if (exceeds(text, around.faults.payloadLimit)) return failed(failures.requestTooLarge);
    const batch = JSON.parse(text) as Batch;
    const members = membersOf(batch);
    const asked = (): BatchFault | undefined => around.faults.failBatch?.(++batches, members, changesOf(batch));
    const fault = members.length === 0 ? undefined : edited-- > 0 ? cellEdited : asked();
    const Actions = fault ? batch.Actions.slice(0, fault.afterActions ?? 0) : batch.Actions;
    const done = around.during(() => runBatch({ ...batch, Actions }, around));
    if (fault?.isUnanswered) return new Promise(() => undefined);
    const answer = fault
      ? { ...done, Error: wireError(fault, '', Math.min(Actions.length, batch.Actions.length - 1), around.locale()) }
      : done;
    const json = JSON.stringify(answer);
    return exceeds(json, around.faults.payloadLimit) ? failed(failures.answerTooLarge) : { Version: 1, Error: 0, Data: [200, [], json] };
  }

  function saveSettings(call: MethodCall): MethodAnswer {
    try {
      around.refuseSettings();
    } catch (refusal) {
      if (isRefusal(refusal)) return failed(failures.cannotSaveSettings);
      throw refusal;
    }
    around.settings.replaceAll(Object.fromEntries(call.DdaSettingsMethod?.Properties ?? []));
    return done;
  }

  function ofFile(call: MethodCall, method: number): MethodAnswer | Promise<MethodAnswer> {
    const args = around.isWeb ? argumentsOnTheWeb(call, method) : (call.Arguments ?? []);
    const said = ({ error, values }: CopyAnswer): MethodAnswer => {
      const answer: MethodAnswer = {
        Version: 1,
        Error: error,
        ...(around.isWeb ? Object.fromEntries(values.entries()) : { Values: values }),
      };
      return around.isWeb && exceeds(JSON.stringify(answer), around.faults.payloadLimit) ? failed(failures.answerTooLarge) : answer;
    };
    const answer = around.copies.answer(method, args)!;
    return answer instanceof Promise ? answer.then(said) : said(answer);
  }

  return (call) => {
    switch (call.DdaMethod?.DispatchId) {
      case copyMethods.open:
      case copyMethods.slice:
      case copyMethods.close:
        return ofFile(call, call.DdaMethod.DispatchId);
      case methods.richApi:
        return richApi(String(call.ArrayData?.[4]));
      case methods.saveSettings:
        return saveSettings(call);
      case methods.loadSettings:
        return { ...done, Properties: { Settings: Object.entries(around.settings.entries()).map(([Name, Value]) => ({ Name, Value })) } };
      case methods.commandCompleted:
        return done;
      default:
        around.onUnknown(`executeMethod ${String(call.DdaMethod?.DispatchId)}`);
        return failed(failures.internal);
    }
  };
}

const cellEdited: BatchFault = {
  code: 'InvalidOperationInCellEditMode',
  message: 'Excel is in cell-editing mode.',
};

const done = { Version: 1, Error: 0 };
const failed = (code: number) => ({ Version: 1, Error: code });

const housekeeping = new Set(['_KeepReference', '_RemoveReference', '_RemoveAllReferences']);

/** How many actions are done with each that calls a method or sets a property. */
const changesOf = ({ Actions }: Batch): number[] =>
  Actions.flatMap(({ ActionType, Name }, index) => ((ActionType === 3 || ActionType === 4) && !housekeeping.has(Name) ? [index + 1] : []));

/** The methods and properties of the workbook that a batch uses; none where it asks a service (path type 2) or only tidies up. */
function membersOf({ Actions, ObjectPaths }: Batch): string[] {
  const paths = Object.values(ObjectPaths);
  if (paths.some((path) => path.ObjectPathType === 2)) return [];
  const called = Actions.filter((action) => action.ActionType === 3 || action.ActionType === 4).map((action) => action.Name);
  const loaded = Actions.flatMap((action) => action.QueryInfo?.Select ?? []);
  const walked = paths.filter((path) => path.ObjectPathType === 3 || path.ObjectPathType === 4).map((path) => path.Name);
  return [...walked, ...called, ...loaded].filter((name) => !housekeeping.has(name));
}
