// The ports and the functions as start.ts wires them, without the pane: what random sequences of work need. The words are imported outright, so
// that the bundle is one file.
import '../../src/i18n/en-US/words';
import '../../src/i18n/zh-CN/words';
import '../../src/excel/rules/store-rules';
import { countedCall } from '../../src/excel/events/answered-calls';
import { registerFunctions } from '../../src/functions/register';
import { ports as own } from './ports';

/** Read from the bundle. @public */
export const ports = { ...own, registerFunctions: () => registerFunctions(countedCall) };

export type WholeAddin = typeof ports;
