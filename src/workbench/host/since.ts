// Which version of ExcelApi brought what this host plays, where it was not the first; from the checks in excel-web-16.00.debug.js,
// which office.js does not make on the web: there the host must refuse what it is too old for.
import type { RequirementSets } from './requirement-sets';

const since: Readonly<Record<string, string>> = {
  '1.2 Worksheet': 'protection',
  '1.2 Table': 'worksheet convertToRange',
  '1.2 Range': 'merge unmerge rowHidden',
  '1.2 RangeFormat': 'columnWidth rowHeight autofitColumns autofitRows protection',
  '1.3 Range': 'getResizedRange getRowsAbove getRowsBelow getColumnsBefore getColumnsAfter _ValidateArraySize',
  '1.4 Workbook': 'settings',
  '1.4 WorksheetCollection': 'getItemOrNullObject getCount',
  '1.4 Worksheet': 'names getUsedRangeOrNullObject',
  '1.4 Range': 'getIntersectionOrNullObject getUsedRangeOrNullObject',
  '1.4 TableCollection': 'getItemOrNullObject getCount',
  '1.4 TableColumnCollection': 'getItemOrNullObject getCount',
  '1.4 NamedItemCollection': 'getItemOrNullObject getCount add',
  '1.4 NamedItem': 'comment scope worksheet worksheetOrNullObject delete getRangeOrNullObject',
  '1.4 TableRowCollection': 'getCount',
  '1.5 Workbook': 'customXmlParts',
  '1.5 WorksheetCollection': 'getFirst getLast',
  '1.5 Worksheet': 'getNext getNextOrNullObject getPrevious getPreviousOrNullObject',
  '1.6 Worksheet': 'calculate',
  '1.6 Application': 'suspendApiCalculationUntilNextSync',
  '1.7 Workbook': 'name getActiveCell protection properties',
  '1.7 WorksheetCollection': '_RegisterActivatedEvent _RegisterDeactivatedEvent _RegisterAddedEvent _RegisterDeletedEvent',
  '1.7 Worksheet':
    'freezePanes getRangeByIndexes _RegisterDataChangedEvent _RegisterActivatedEvent _RegisterDeactivatedEvent _RegisterSelectionChangedEvent',
  '1.7 Range': 'isEntireRow isEntireColumn numberFormatLocal getAbsoluteResizedRange',
  '1.7 NamedItem': 'formula',
  '1.8 Application': 'createWorkbook',
  '1.8 Workbook': 'readOnly',
  '1.8 WorksheetCollection': '_RegisterCalculatedEvent',
  '1.8 Worksheet': '_RegisterCalculatedEvent',
  '1.9 Workbook': 'autoSave',
  '1.9 WorksheetCollection': '_RegisterDataChangedEvent _RegisterSelectionChangedEvent',
  '1.9 Application': 'calculationState calculationEngineVersion suspendScreenUpdatingUntilNextSync',
  '1.9 Worksheet': 'shapes autoFilter pageLayout',
  '1.9 Table': 'autoFilter',
  '1.9 RangeFormat': 'indentLevel',
  '1.9 RangeFont': 'strikethrough',
  '1.10 Range': 'left top width height',
  '1.11 Application': 'decimalSeparator thousandsSeparator useSystemSeparators',
  '1.12 Range': 'hasSpill getSpillingToRange getSpillingToRangeOrNullObject getSpillParent getSpillParentOrNullObject',
  '1.13 Table': 'resize',
  '1.13 Range': 'getMergedAreasOrNullObject',
};

const versions = new Map<string, number>(
  Object.entries(since).flatMap(([key, members]) => {
    const [version = '', type = ''] = key.split(' ');
    return members.split(' ').map((member): [string, number] => [`${type}.${member}`, Number(version.split('.')[1])]);
  }),
);

/** Whether a host with these requirement sets has a member ("Range.hasSpill"). */
export function isSince(sets: RequirementSets, member: string): boolean {
  const version = versions.get(member.replace('._Unregister', '._Register'));
  return version === undefined || version <= Number(sets.ExcelApi?.split('.')[1] ?? 0);
}
