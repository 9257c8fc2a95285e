// Excel for Windows: `window.external`, whose arrays come wrapped. Read from excel-win32-16.01.debug's RichClientHostController,
// SafeArray.Delegate and getAppContext. Its settings are read and written at once, and it has a theme, which the web and the Mac have not.
import type { MethodAnswer } from '../execute-method';
import { type ExcelSide, eventId, eventName, type PageWindow, type RichClient, rowsOf, settingsCall } from './rich-client';

/** What stands for COM's SAFEARRAY in the page. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

const safeArray = (items: readonly unknown[]): SafeArray => ({ toArray: () => [...items], dimensions: () => 1 });

/** Lists within as well: a slice's bytes. */
const wrapped = (items: readonly unknown[]): SafeArray => safeArray(items.map((item) => (Array.isArray(item) ? safeArray(item) : item)));

const success = 0;
/** `ooeChunkResult`: more of the answer is to come. office.js puts the parts together; above how many characters Excel sends parts, nobody has published. */
const chunkResult = 1;
const chunkCharacters = 100_000;

/** An office.js colour is a number there (`convertIntToCssHexColor`); every member becomes a colour, so a truth value would be "#000001". */
const theme = {
  bodyBackgroundColor: 0xffffff,
  bodyForegroundColor: 0x242424,
  controlBackgroundColor: 0xf5f5f5,
  controlForegroundColor: 0x242424,
};

export function win32Client(page: PageWindow, excel: ExcelSide): RichClient {
  const handlers = new Map<string, (id: number, payload: SafeArray) => void>();
  const soon = (answer: () => void) =>
    void setTimeout(() => {
      if (!page.closed) answer();
    });

  const settings = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of excel.context()._settings) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: readonly string[], values: readonly string[]) {
      const { Error: code } = excel.execute(settingsCall(keys, values)) as MethodAnswer;
      // COM has no other way to say it; office.js makes an internal error of whatever is thrown here.
      if (code !== success) throw new Error(`0x${code.toString(16)}`);
    },
  };

  const context = {
    GetAppType: () => excel.context()._appName,
    GetSolutionRef: () => excel.context()._id,
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => excel.context()._appMinorVersion,
    GetAppUILocale: () => excel.context()._appUILocale,
    GetAppDataLocale: () => excel.context()._dataLocale,
    GetDocUrl: () => excel.context()._docUrl,
    GetAppCapabilities: () => excel.context()._clientMode,
    GetActivationMode: () => excel.context()._reason,
    GetControlIntegrationLevel: () => excel.context()._osfControlType,
    GetSolutionToken: () => excel.context()._eToken,
    GetCorrelationId: () => excel.context()._correlationId,
    GetInstanceId: () => excel.context()._appInstanceId,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => true,
    GetSupportedMatrix: () => excel.context()._requirementMatrix,
    GetHostFullVersion: () => excel.context()._hostFullVersion,
    GetInitialDisplayMode: () => excel.context()._initialDisplayMode,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => settings,
  };

  function answerOf({ Error: code, Data, Values }: MethodAnswer, back: (answer: number | SafeArray) => void): void {
    if (code === success && Values) return soon(() => back(safeArray([success, wrapped(Values)])));
    if (code !== success || !Data) return soon(() => back(code));
    const [status, headers, body] = Data;
    const finish = (last: string | number) => back(safeArray([success, safeArray([status, safeArray(headers), last])]));
    if (body.length <= chunkCharacters) return soon(() => finish(body));
    soon(() => {
      const parts = Math.ceil(body.length / chunkCharacters);
      for (let part = 0; part < parts; part++) {
        const text = body.slice(part * chunkCharacters, (part + 1) * chunkCharacters);
        back(safeArray([chunkResult, safeArray([part, text])]));
      }
      finish(parts);
    });
  }

  const external = {
    GetHostInfo: () => excel.hostInfo(),
    GetContext: () => context,
    Execute(DispatchId: number, Arguments: readonly [readonly unknown[]], back: (answer: number | SafeArray) => void) {
      const answer = excel.execute({ DdaMethod: { DispatchId }, ArrayData: Arguments[0], Arguments });
      if (answer instanceof Promise) return void answer.then((later) => answerOf(later, back));
      answerOf(answer, back);
    },
    RegisterEvent(id: number, _target: string, handler: (id: number, payload: SafeArray) => void, back: (code: number) => void) {
      const code = excel.listenTo(eventName(id), true);
      if (code === success) handlers.set(eventName(id), handler);
      soon(() => back(code));
    },
    UnregisterEvent(id: number, _target: string, back: (code: number) => void) {
      handlers.delete(eventName(id));
      const code = excel.listenTo(eventName(id), false);
      soon(() => back(code));
    },
  };

  return {
    globals: { external },
    send(event, data) {
      const rows = safeArray(rowsOf(data).map(safeArray));
      soon(() => handlers.get(event)?.(eventId(event), rows));
    },
  };
}
