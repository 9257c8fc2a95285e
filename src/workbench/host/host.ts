// Excel's side of office.js: answers an add-in's page from a grid.
import type { BesideSheets, FunctionCall, FunctionEntry, Grid } from '../grid/grid';
import { appContext, type AppContextParts } from './app-context';
import type { Blanks } from './custom-function-arguments';
import { newCustomFunctions } from './custom-functions';
import { type MethodCall, methodRunner } from './execute-method';
import { exceeds, type Faults } from './faults';
import { registeredEvents, tellOfEvents } from './host-events';
import { entrance, type KeyboardExit, tellOfExit } from './keyboard';
import { kindExcel, type Manners } from './manners';
import { eventMessage, invocation, parseRequest, response, type Request } from './messages';
import { besideSheets, replaceBeside, takeBeside } from './model/beside-sheets';
import { serviceNamed } from './model/services';
import { keepSheets, sheetsBesideGrid, type SheetBesideGrid } from './model/sheets-beside-grid';
import { model } from './model/model-type';
import { newWorkbook } from './model/models';
import { workbookType } from './model/workbook';
import { sheetOf } from './model/workbook-state';
import { stuckCells } from './stuck-cells';
import { hostInfo, type OfficeBuild, pageUrl, presumedHostUrl } from './page-url';
import type { RequirementSets } from './requirement-sets';
import { refusal } from './rich-api-error';
import { followPasses } from './follow-passes';
import { macClient } from './rich-client/mac';
import type { ExcelSide, PageWindow } from './rich-client/rich-client';
import { win32Client } from './rich-client/win32';
import { isSince } from './since';
import { newSettingsStore } from './settings-store';
import { listenOn, openerFor, type Post } from './transport';

type HostLocale = 'zh-CN' | 'en-US';

export interface HostOptions extends Partial<Pick<AppContextParts, 'fileName'>> {
  /** The language of Excel and of its data; zh-CN where it is left out. */
  readonly locale?: HostLocale;
  /** For which Excel office.js is loaded and how it is answered; for Excel on the web where it is left out. */
  readonly build?: OfficeBuild;
  /** Which Excel is played; the kind one where it is left out. The two below overrule it. */
  readonly manners?: Manners;
  readonly blanks?: Blanks;
  readonly requirementSets?: RequirementSets;
  /** The add-in's settings in the opened file: names → JSON text. */
  readonly settings?: Readonly<Record<string, string>>;
  /** What the opened file keeps beside its sheets. */
  readonly beside?: BesideSheets;
  readonly faults?: Faults;
  /** Where the page believes its host to be; https with the page's own name where it is left out. */
  readonly hostUrl?: string;
  /** What `_GetEnabledFeatures` answers; none where it is left out, which makes office.js slowest: nobody has published what Excel answers. */
  readonly functionFeatures?: readonly number[];
  /** Something was asked of Excel that this host does not play; the add-in got ApiNotFound. */
  readonly onUnknown?: (name: string) => void;
  /** The keyboard leaves the page; it stays there where this is left out. */
  readonly onKeyboardExit?: (exit: KeyboardExit) => void;
  /** This host itself failed; the add-in got GeneralException. Logged where it is left out. */
  readonly onFault?: (error: unknown) => void;
}

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
    whileWaiting: manners.whileWaiting,
  });
  takeBeside(book, options.beside ?? {});
  const executeMethod = methodRunner({
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
    if (answer !== undefined) back(answer);
  }

  function answerTo(request: Request): string | undefined {
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
        return response(request, executeMethod(request.data as MethodCall));
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
