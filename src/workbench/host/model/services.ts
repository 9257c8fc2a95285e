// The services beside the workbook: how the shared runtime starts with a document, and whether its pane shows (Office.addin).
import { refusal } from '../rich-api-error';
import { model, type Model, type ModelType } from './model-type';
import type { WorkbookState } from './workbook-state';

const states = ['Inactive', 'Background', 'Visible'];

function state(value: unknown): string {
  if (!states.includes(String(value))) throw refusal('InvalidArgument', String(value));
  return String(value);
}

const persistenceType: ModelType<WorkbookState> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (book) => book.startState,
    SetAppRuntimeStartState: (book, value) => void (book.startState = state(value)),
  },
};

const serviceType: ModelType<WorkbookState> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (book) => book.runtimeState,
    SetAppRuntimeState: (book, value) => void (book.runtimeState = state(value)),
  },
};

/** office.js says that it could run ribbon commands; here there are none. */
const internalType: ModelType<null> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: () => undefined },
};

/** On the desktop office.js hands what it counts for Microsoft to Excel, from a few seconds after the start (`OSFAppTelemetry`); it ends here. */
const telemetryType: ModelType<null> = {
  name: 'TelemetryService',
  methods: { SendTelemetryEvent: () => undefined },
};

export function serviceNamed(book: WorkbookState, name: string): Model | undefined {
  switch (name) {
    case 'Microsoft.AppRuntime.AppRuntimePersistenceService':
      return model(persistenceType, book);
    case 'Microsoft.AppRuntime.AppRuntimeService':
      return model(serviceType, book);
    case 'Microsoft.InternalService.AddinInternalService':
      return model(internalType, null);
    case 'Microsoft.Telemetry.TelemetryService':
      return model(telemetryType, null);
    default:
      return undefined;
  }
}
