// Where Microsoft's documentation and issue threads (#n: OfficeDev/office-js) disagree about Excel, or builds of it differ: what this host plays.
import type { Blanks } from './custom-functions/custom-function-arguments';
import { payloadLimitOnTheWeb } from './faults';
import { excelOnTheWeb, type RequirementSets } from './requirement-sets';

export interface Manners {
  readonly requirementSets: RequirementSets;
  readonly blanks: Blanks;
  /** Whether Excel tells of settings that somebody else changed: on the web only, with several editors (`onSettingsChanged` in @types/office-js, #69). */
  readonly tellsOfSettings: boolean;
  /** "none": what the opened file keeps was written by an add-in that was installed in another way (#840, #2758, #1585; against it #3196). */
  readonly settingsSeen: 'all' | 'none';
  /** So many requests at the start meet a cell that is being edited, and are refused. */
  readonly editedAtStart: number;
  /** What is read of cells whose functions have not answered: #BUSY!, or what was last read of them (#4152, #6930), 0 where nothing was (#6577). */
  readonly whileWaiting: 'busy' | 'former';
  /** Whether `Application.calculationState` tells of custom functions and passes that are under way: what it tells is not documented. */
  readonly saysCalculating: boolean;
  /** #REF! and #NAME? are documented as what functions are given, not as what they answer: shown as they are, or as #VALUE!. */
  readonly errorsAnswered: 'all' | 'documented';
  /** Bytes of one request or answer; undefined where there is no limit, as on the desktop. */
  readonly payloadLimit: number | undefined;
  /** Whether getFileAsync gives Compressed: on the web its own table says no, the set CompressedFile and #5473 yes; it fails in places (#757, #5297). */
  readonly workbookFile: 'given' | 'refused';
  /** Whether Excel.createWorkbook opens one: it fails on some hosts (#3646, #3568). */
  readonly newWorkbooks: 'opened' | 'refused';
  /** Panes on the Mac drop downloads without a word (#2700, #3385, #4681). */
  readonly downloads: boolean;
  /** The page that frames the pane may forbid the clipboard (#1991, #3480). */
  readonly clipboard: boolean;
}

export const kindExcel: Manners = {
  requirementSets: excelOnTheWeb,
  blanks: 'null',
  tellsOfSettings: true,
  settingsSeen: 'all',
  editedAtStart: 0,
  whileWaiting: 'busy',
  saysCalculating: true,
  errorsAnswered: 'all',
  payloadLimit: undefined,
  workbookFile: 'given',
  newWorkbooks: 'opened',
  downloads: true,
  clipboard: true,
};

/** The worse side of each, with as much as Office 2021 with a volume licence has. */
export const worstExcel: Manners = {
  requirementSets: { ...excelOnTheWeb, CustomFunctions: '1.6', CustomFunctionsRuntime: '1.3', ExcelApi: '1.14', SharedRuntime: '1.1' },
  blanks: 'zero',
  tellsOfSettings: false,
  settingsSeen: 'none',
  editedAtStart: 4,
  whileWaiting: 'former',
  saysCalculating: false,
  errorsAnswered: 'documented',
  payloadLimit: payloadLimitOnTheWeb,
  workbookFile: 'refused',
  newWorkbooks: 'refused',
  downloads: false,
  clipboard: false,
};
