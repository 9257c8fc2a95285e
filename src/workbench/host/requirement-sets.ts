// Which requirement sets a host says it supports; names as in Microsoft's tables, "CustomFunctions" is office.js's own.
export type RequirementSets = Readonly<Record<string, string>>;

/** Excel on the web, as Microsoft's requirement set tables of 2025-09 list it. */
export const excelOnTheWeb: RequirementSets = {
  AddinCommands: '1.3',
  CompressedFile: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.5',
  DialogApi: '1.2',
  ExcelApi: '1.20',
  ExcelApiOnline: '1.1',
  KeyboardShortcuts: '1.1',
  OpenBrowserWindowApi: '1.1',
  RibbonApi: '1.2',
  Settings: '1.1',
  SharedRuntime: '1.2',
};

/** No more than the add-in's manifest demands: what is optional is not there. */
export const oldestExcel: RequirementSets = {
  AddinCommands: '1.1',
  CustomFunctions: '1.6',
  CustomFunctionsRuntime: '1.3',
  ExcelApi: '1.4',
  Settings: '1.1',
  SharedRuntime: '1.1',
};

/** As much as Office 2021 with a volume licence has; it hands function results over in the older form (a guess, that set is undocumented). */
export const olderExcel: RequirementSets = {
  AddinCommands: '1.1',
  CustomFunctions: '1.6',
  CompressedFile: '1.1',
  CustomFunctionsRuntime: '1.3',
  DialogApi: '1.1',
  ExcelApi: '1.14',
  Settings: '1.1',
};
