// Excel for Mac: texts to WebKit's message handler "Agave", answered by a function of the page that the text names. Read from
// excel-mac-16.00's OSFWebkit.ScriptMessaging and OSF.Webkit. Its settings come with the context and are asked for again with it, requests
// leave 10 ms apart (MESSAGE_TIME_DELTA), and `Office.context.officeTheme` is undefined: nothing sets what the getter looks at.
import type { MethodAnswer } from '../execute-method';
import { type ExcelSide, eventId, eventName, type PageWindow, type RichClient, rowsOf, settingsCall } from './rich-client';

const handlerName = 'Agave';
// `OSF.Webkit.MethodId`.
const methods = { execute: 1, registerEvent: 2, unregisterEvent: 3, writeSettings: 4, getContext: 5 };

interface Message {
  readonly methodId: number;
  readonly params: unknown;
  readonly callbackId?: string;
  readonly callbackFunction?: string;
  readonly eventCallbackFunction?: string;
}

/** `WebkitSafeArray`: the numbers of dimensions and of items come first. */
const safeArray = (items: readonly unknown[]): unknown[] => [[1, items.length], ...items];

export function macClient(page: PageWindow, excel: ExcelSide): RichClient {
  /** Where events of a name go: the page's function, and the number that it knows them by. */
  const listeners = new Map<string, { readonly to: string; readonly id: string }>();

  /** As `evaluateJavaScript` with a text: nothing but what JSON holds arrives. */
  function call(path: string, id: string, argument: unknown): void {
    const text = JSON.stringify(argument);
    setTimeout(() => {
      if (page.closed) return;
      const found = path.split('.').reduce<unknown>((on, name) => (on as Record<string, unknown>)[name], page);
      (found as (id: string, argument: unknown) => void)(id, page.JSON.parse(text));
    });
  }

  function context(): unknown[] {
    const it = excel.context();
    const { _settings } = it;
    // `OSF.Webkit.AppContextProperties`: what it is, by its place.
    return [
      [_settings.map(([key]) => key), _settings.map(([, value]) => value)],
      it._id,
      it._appName,
      16,
      it._appMinorVersion,
      0,
      0,
      it._clientMode,
      it._appUILocale,
      it._dataLocale,
      0,
      it._docUrl,
      it._reason,
      it._osfControlType,
      it._eToken,
      0,
      it._correlationId,
      it._appInstanceId,
      false,
      true,
      it._requirementMatrix,
      null,
      it._hostFullVersion,
      it._initialDisplayMode,
    ];
  }

  function execute(params: unknown): unknown {
    const { id, apiArgs } = params as { readonly id: number; readonly apiArgs: readonly [readonly unknown[]] };
    const answer = excel.execute({ DdaMethod: { DispatchId: id }, ArrayData: apiArgs[0], Arguments: apiArgs });
    return answer instanceof Promise ? answer.then(answerOf) : answerOf(answer);
  }

  /** The arguments of the callback, last first. */
  function answerOf({ Error: code, Data, Values }: MethodAnswer): unknown {
    const values = Data ?? Values?.map((value) => (Array.isArray(value) ? safeArray(value) : value));
    return values && code === 0 ? [[code, safeArray(values)]] : [code];
  }

  function writeSettings(params: unknown): unknown {
    const { keys, values } = params as { readonly keys: readonly string[]; readonly values: readonly string[] };
    return [(excel.execute(settingsCall(keys, values)) as MethodAnswer).Error];
  }

  function listen({ params, callbackId = '', eventCallbackFunction }: Message, isOn: boolean): unknown {
    const name = eventName((params as { readonly id: number }).id);
    if (!isOn) listeners.delete(name);
    else if (eventCallbackFunction !== undefined) listeners.set(name, { to: eventCallbackFunction, id: callbackId });
    return [excel.listenTo(name, isOn)];
  }

  function answer(message: Message): unknown {
    switch (message.methodId) {
      case methods.execute:
        return execute(message.params);
      case methods.registerEvent:
      case methods.unregisterEvent:
        return listen(message, message.methodId === methods.registerEvent);
      case methods.writeSettings:
        return writeSettings(message.params);
      case methods.getContext:
        return context();
      default:
        throw new Error(`methodId ${message.methodId}`);
    }
  }

  function postMessage(text: string): void {
    const message = JSON.parse(text) as Message;
    const answered = answer(message);
    const { callbackFunction, callbackId = '' } = message;
    if (callbackFunction === undefined) return;
    if (answered instanceof Promise) void answered.then((later) => call(callbackFunction, callbackId, later));
    else call(callbackFunction, callbackId, answered);
  }

  return {
    globals: { webkit: { messageHandlers: { [handlerName]: { postMessage } } } },
    send(event, data) {
      const listener = listeners.get(event);
      if (listener) call(listener.to, listener.id, [safeArray(rowsOf(data).map(safeArray)), eventId(event)]);
    },
  };
}
