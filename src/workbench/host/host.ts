// Excel's side of office.js: answers an add-in's page from a grid.
import type { BesideSheets, FunctionCall, FunctionEntry, Grid } from '../grid/grid';
import { appContext } from './app-context';
import type { Blanks } from './custom-functions/custom-function-arguments';
import { newCustomFunctions } from './custom-functions/custom-functions';
import { documentCopies } from './workbook-file/document-copies';
import { type MethodAnswer, type MethodCall, methodRunner } from './execute-method';
import { exceeds, type Faults } from './faults';
import type { HostLocale, HostOptions } from './options';
import { registeredEvents, tellOfEvents } from './host-events';
import { entrance, tellOfExit } from './keyboard';
import { kindExcel } from './manners';
import { eventMessage, invocation, parseRequest, response, type Request } from './messages';
import { besideSheets, replaceBeside, takeBeside } from './model/beside-sheets';
import { serviceNamed } from './model/services';
import { keepSheets, sheetsBesideGrid, type SheetBesideGrid } from './model/sheets-beside-grid';
import { model } from './model/model-type';
import { newWorkbook } from './model/models';
import { workbookType } from './model/workbook';
import { sheetOf } from './model/workbook-state';
import { stuckCells } from './stuck-cells';
import { hostInfo, pageUrl, presumedHostUrl } from './page-url';
import { newWorkbookOpener } from './workbook-file/new-workbooks';
import { refusal } from './rich-api-error';
import { followPasses } from './follow-passes';
import { macClient } from './rich-client/mac';
import type { ExcelSide, PageWindow } from './rich-client/rich-client';
import { win32Client } from './rich-client/win32';
import { isSince } from './since';
import { newSettingsStore } from './settings-store';
import { listenOn, openerFor, type Post } from './transport';

export interface Host {
  /** The address to open the add-in's page under. */
  pageUrl(url: string | URL): string;
  /** What to install as `window.opener` in a page of the same origin before office.js runs there; for the web. */
  opener(page: PageWindow): { postMessage(message: unknown): void };
  /** What to define in such a page before office.js runs there, for whatever build. */
  globals(page: PageWindow): Readonly<Record<string, unknown>>;
  /** Answers a page in an iframe of this window, which then is the page's host, on https. */
  listen(window: Window): void;
  /** Resolves when the page is ready for function calls; after a reload, when it is ready again. */
  ready(): Promise<void>;
  /** Gives the keyboard to the page; on the web. */
  enterPage(isFromBehind: boolean): void;
  /** Makes functions callable in the grid, answered by the page; again, for another language. */
  install(namespace: string, functions: readonly FunctionEntry[]): void;
  readonly call: FunctionCall;
  settings(): Readonly<Record<string, string>>;
  /** What a file says of the sheets, in the grid's order, that the grid itself does not keep; `kept` answers it as it is now. */
  keep(sheets: readonly SheetBesideGrid[]): void;
  kept(): readonly SheetBesideGrid[];
  /** What a file of this workbook would keep beside its sheets. */
  beside(): BesideSheets;
  /** Somebody else changes it, for example in another session of a shared workbook: Excel has no event for that. What is left out stays. */
  setBesideElsewhere(beside: BesideSheets): void;
  /** Every formula that stands now stays at #NAME? until it is entered again. */
  stick(): void;
  /** Somebody else changes a setting: JSON text, undefined to delete it. */
  setSettingElsewhere(key: string, json: string | undefined): void;
  readonly faults: Faults;
  setBlanks(blanks: Blanks): void;
  /** Takes effect when the page is opened again, under a new `pageUrl`. */
  setLocale(locale: HostLocale): void;
  dispose(): void;
}

export function createHost(grid: Grid, options: HostOptions = {}): Host {
  // office.js keeps settings in sessionStorage under the conversation's id: one that comes again would bring old settings back.
  const conversation = `c${crypto.getRandomValues(new Uint32Array(2)).join('')}`;
  const app = `a${conversation}`;
  const { manners = kindExcel, build = 'web', fileName = 'Book1.xlsx' } = options;
  const unseen = manners.settingsSeen === 'none' ? options.settings : undefined;
  const settings = newSettingsStore(unseen ? {} : options.settings);
  const faults: Faults = { payloadLimit: manners.payloadLimit, ...options.faults };
  const onUnknown = options.onUnknown ?? (() => undefined);
  const registered = registeredEvents(onUnknown);
  const { requirementSets = manners.requirementSets } = options;
  let { locale = 'zh-CN', blanks = manners.blanks, hostUrl } = options;
  let send: (event: string, data: unknown) => void = () => undefined;
  let post: Post = () => undefined;
  let isBatchRunning = false;

  const refuseSettings = () => {
    if (faults.failSettingsSave) throw refusal('AccessDenied', 'settings');
  };
  const tell = (event: string, data: unknown) => {
    if (registered.has(event)) send(event, data);
  };
  const functions = newCustomFunctions({
    send(invocations) {
      // Category 1, type 1000: calls of custom functions.
      const data = { ArrayData: invocations.map((text) => [1, 1000, '', text, 0, false]) };
      if (faults.payloadLimit !== undefined && exceeds(JSON.stringify(data), faults.payloadLimit)) return false;
      tell('richApiMessage', data);
      return true;
    },
    sheetName: (id) => sheetOf(book, id).name,
    blanks: () => blanks,
    features: options.functionFeatures ?? [],
    errorsAnswered: manners.errorsAnswered,
  });
  const passes = followPasses(grid);
  const stuck = stuckCells(grid, functions.call);
  const book = newWorkbook(grid, settings, {
    fileName,
    isCalculating: () => manners.saysCalculating && (functions.isCalculating() || passes.areUnderWay()),
    refuseSettings,
    openNewWorkbook: newWorkbookOpener(manners, options.onNewWorkbook),
    whileWaiting: manners.whileWaiting,
  });
  takeBeside(book, options.beside ?? {});
  const copies = documentCopies({ file: options.file, workbookFile: manners.workbookFile, faults, isWeb: build === 'web' });
  const executeMethod = methodRunner({
    copies,
    isWeb: build === 'web',
    workbook: model(workbookType, book),
    service: (name) => (name === 'Microsoft.ExcelServices.CustomFunctions' ? functions.service : serviceNamed(book, name)),
    references: book.references,
    locale: () => locale,
    isAvailable: (member) => isSince(requirementSets, member),
    onUnknown,
    onFault: options.onFault ?? ((error) => console.error(error)),
    faults,
    editedAtStart: manners.editedAtStart,
    settings,
    refuseSettings,
    during(run) {
      isBatchRunning = true;
      try {
        return run();
      } finally {
        isBatchRunning = false;
      }
    },
  });
  const stops = [passes.stop, stuck.stop, tellOfEvents(grid, { book, isBatchRunning: () => isBatchRunning, post: tell })];

  function startPage(): void {
    registered.clear();
    book.listenedTo.clear();
    book.references.releaseAll();
    functions.restart();
  }

  const excel: ExcelSide = {
    hostInfo: () => hostInfo({ build, locale, conversation }),
    context: () => appContext({ build, app, locale, fileName, requirementSets, settings }),
    execute: executeMethod,
    listenTo: registered.listenTo,
  };

  function receive(message: unknown, back: Post): void {
    const request = parseRequest(message);
    if (request?.conversation !== conversation) return;
    post = back;
    send = (event, data) => back(eventMessage(event, conversation, data));
    const answer = answerTo(request);
    if (answer instanceof Promise) void answer.then(back);
    else if (answer !== undefined) back(answer);
  }

  function answerTo(request: Request): string | Promise<string> | undefined {
    if (request.kind !== 'invoke') {
      return response(request, { Error: registered.listenTo(request.name, request.kind === 'register'), Version: 1 });
    }
    switch (request.name) {
      case 'ContextActivationManager_getAppContextAsync':
        startPage();
        return response(request, excel.context());
      case 'ContextActivationManager_notifyHost':
        tellOfExit(request.data, options.onKeyboardExit);
        // Nobody waits for an answer.
        return undefined;
      case 'executeMethod':
        return answered(executeMethod(request.data as MethodCall), (answer) => response(request, answer));
      default:
        onUnknown(request.name);
        return response(request, null, -2);
    }
  }

  const opener = (page: PageWindow) => openerFor(page, () => hostUrl ?? presumedHostUrl(page.location.href), receive);

  return {
    pageUrl(url) {
      hostUrl ??= presumedHostUrl(url);
      return pageUrl(url, { build, locale, conversation, app, hostUrl });
    },
    opener,
    globals(page) {
      if (build === 'web') return { opener: opener(page) };
      startPage();
      const client = (build === 'win32' ? win32Client : macClient)(page, excel);
      ({ send } = client);
      return client.globals;
    },
    listen(window) {
      hostUrl = window.location.href;
      stops.push(listenOn(window, receive));
    },
    ready: functions.ready,
    enterPage: (isFromBehind) => post(invocation('Office_notifyAgave', conversation, entrance(isFromBehind))),
    install(namespace, entries) {
      functions.describe(entries);
      grid.install(namespace, entries, stuck.call);
    },
    call: stuck.call,
    stick: stuck.stick,
    settings: () => ({ ...unseen, ...settings.entries() }),
    keep: (sheets) => keepSheets(book, sheets),
    kept: () => sheetsBesideGrid(book),
    beside: () => besideSheets(book),
    setBesideElsewhere: (beside) => replaceBeside(book, beside),
    setSettingElsewhere(key, json) {
      if (json === undefined) settings.drop(key);
      else settings.keep(key, json);
      if (manners.tellsOfSettings) tell('settingsChanged', {});
    },
    faults,
    setBlanks: (chosen) => void (blanks = chosen),
    setLocale: (chosen) => void (locale = chosen),
    dispose() {
      stops.forEach((stop) => stop());
      functions.dispose();
    },
  };
}

const answered = (answer: MethodAnswer | Promise<MethodAnswer>, say: (answer: MethodAnswer) => string): string | Promise<string> =>
  answer instanceof Promise ? answer.then(say) : say(answer);
