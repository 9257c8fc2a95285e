// What an Excel is played with.
import type { BesideSheets } from '../grid/grid';
import type { AppContextParts } from './app-context';
import type { Blanks } from './custom-functions/custom-function-arguments';
import type { Faults } from './faults';
import type { KeyboardExit } from './keyboard';
import type { Manners } from './manners';
import type { OfficeBuild } from './page-url';
import type { RequirementSets } from './requirement-sets';

export type HostLocale = 'zh-CN' | 'en-US';

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
  /** The workbook's file as it would be saved now; where it is left out, Excel has none to give. */
  readonly file?: () => Promise<Uint8Array>;
  /** The add-in opened a workbook beside this one. @param bytes of its file, none of a blank one */
  readonly onNewWorkbook?: (bytes: Uint8Array<ArrayBuffer>) => void;
  /** What `_GetEnabledFeatures` answers; none where it is left out, which makes office.js slowest: nobody has published what Excel answers. */
  readonly functionFeatures?: readonly number[];
  /** Something was asked of Excel that this host does not play; the add-in got ApiNotFound. */
  readonly onUnknown?: (name: string) => void;
  /** The keyboard leaves the page; it stays there where this is left out. */
  readonly onKeyboardExit?: (exit: KeyboardExit) => void;
  /** This host itself failed; the add-in got GeneralException. Logged where it is left out. */
  readonly onFault?: (error: unknown) => void;
}
