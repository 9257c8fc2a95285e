// The files that a person chose, and what they said of their sheets and columns.
import type { TextEncoding } from '../../../../files/text/encoding';
import { columnsOfFile, doubtfulUnit, type FileColumns, type FileHead } from '../../../../roster/files/file-columns';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import { nameOfPart } from '../../../../roster/files/files-record';
import { missingRoles } from '../../../../roster/table/correct-layout';
import type { AmountUnit } from '../../../../roster/table/header-text';
import type { TableLayout } from '../../../../roster/table/table-layout';
import type { Rule } from '../../../../rules/rule';
import { memoryKey } from '../../../memory';
import { type FileLook, type FileToLookAt, type FileToRead, isSheetShape, type PartLook } from './messages';

export interface ChosenFile extends FileToLookAt {
  readonly encoding: TextEncoding | null;
}

export const chosenFilesKey = memoryKey<readonly ChosenFile[]>(() => []);

export type Looks = readonly (FileLook | FileProblem)[];

/** Which sheets a person wants read, or not, by `sheetKey`. */
export type SheetDecisions = ReadonlyMap<string, boolean>;

export const sheetDecisionsKey = memoryKey<SheetDecisions>(() => new Map());

export const sheetKey = ({ name, size, lastModified }: File, sheet: string): string => JSON.stringify([name, size, lastModified, sheet]);

const sheetOf = ({ shape }: PartLook): string | null => (isSheetShape(shape) ? shape.sheet : null);

/** Whether order lines were found: a sheet without them, or one that nobody sees, is read only if a person says so. */
export const isProposed = ({ isHidden, head: { layout } }: PartLook): boolean => !isHidden && missingRoles(layout, 'orders').length === 0;

/** The parts of a file to be read: its text, or sheets. */
function partsToRead(file: File, { parts }: FileLook, decisions: SheetDecisions): readonly PartLook[] {
  if (parts.length === 1) return parts;
  return parts.filter((part) => decisions.get(sheetKey(file, sheetOf(part) ?? '')) ?? isProposed(part));
}

/** What a person says of all files with the same headers: their columns. */
export type LayoutDecisions = ReadonlyMap<string, TableLayout>;
/** And of those among them that count in the same unit, as far as they tell: the unit. */
export type UnitDecisions = ReadonlyMap<string, AmountUnit>;

export const layoutDecisionsKey = memoryKey<LayoutDecisions>(() => new Map());
export const unitDecisionsKey = memoryKey<UnitDecisions>(() => new Map());

interface ShapeDecisions {
  readonly layouts: LayoutDecisions;
  readonly units: UnitDecisions;
}

/** Files and sheets whose headers, and whose doubts about the unit, are the same; each found by itself. */
export interface FilesOfShape {
  readonly layoutKey: string;
  readonly unitKey: string;
  readonly files: readonly string[];
  readonly head: FileHead;
  /** The unit that the amounts seem to have, where it is another than yuan. */
  readonly doubtful: ReturnType<typeof doubtfulUnit>;
}

const layoutKey = ({ layout }: FileHead): string => JSON.stringify(layout.columns.map(({ header }) => header));

/** A title or the amounts of one file say nothing of the unit of another. The column of amounts is the one that a person chose. */
function shapeOf(head: FileHead, { layouts }: ShapeDecisions, rule: Rule): Omit<FilesOfShape, 'files'> {
  const key = layoutKey(head);
  const layout = layoutOf(head, layouts.get(key));
  const doubtful = doubtfulUnit({ ...head, layout }, rule);
  const amount = layout.columns.find(({ role }) => role === 'amount')?.index ?? null;
  return { layoutKey: key, unitKey: JSON.stringify([key, amount, head.titleUnit, doubtful]), head, doubtful };
}

/** What a person decided, and the rule that the doubts about units rest on. */
export interface FilesDecided {
  readonly sheets: SheetDecisions;
  readonly shapes: ShapeDecisions;
  readonly rule: Rule;
}

export function filesByShape(
  chosen: readonly ChosenFile[],
  looks: Looks,
  { sheets, shapes: decisions, rule }: FilesDecided,
): FilesOfShape[] {
  const shapes = new Map<string, FilesOfShape & { readonly files: string[] }>();
  for (const [at, look] of looks.entries()) {
    const file = chosen[at]?.file;
    if (isFileProblem(look) || !file) continue;
    for (const part of partsToRead(file, look, sheets)) {
      const shape = shapeOf(part.head, decisions, rule);
      const name = nameOfPart({ name: file.name, sheet: sheetOf(part) });
      const known = shapes.get(shape.unitKey);
      if (known) known.files.push(name);
      else shapes.set(shape.unitKey, { ...shape, files: [name] });
    }
  }
  return [...shapes.values()];
}

/** A file's own layout with the roles that a person gave to files of these headers. */
export function layoutOf({ layout }: FileHead, decision: TableLayout | undefined): TableLayout {
  if (!decision) return layout;
  const roles = new Map(decision.columns.map(({ index, role }) => [index, role]));
  return { ...layout, columns: layout.columns.map((column) => ({ ...column, role: roles.get(column.index) ?? null })) };
}

function columnsOf(head: FileHead, decisions: ShapeDecisions, rule: Rule): FileColumns | null {
  const { layoutKey: key, unitKey, doubtful } = shapeOf(head, decisions, rule);
  const unit = doubtful === null ? 'yuan' : decisions.units.get(unitKey);
  return unit === undefined ? null : columnsOfFile({ ...head, layout: layoutOf(head, decisions.layouts.get(key)) }, unit);
}

/** null as long as a file cannot be read, no sheet of one is, a column is not known, or a unit is in doubt. */
export function filesToRead(
  chosen: readonly ChosenFile[],
  looks: Looks,
  { sheets, shapes, rule }: FilesDecided,
): readonly FileToRead[] | null {
  const files: FileToRead[] = [];
  for (const [at, { file }] of chosen.entries()) {
    const look = looks[at];
    if (look === undefined || isFileProblem(look)) return null;
    const parts: FileToRead['parts'][number][] = [];
    for (const { shape, head } of partsToRead(file, look, sheets)) {
      const columns = columnsOf(head, shapes, rule);
      if (!columns) return null;
      parts.push({ shape, columns });
    }
    if (parts.length === 0) return null;
    files.push({ file, parts });
  }
  return files.length > 0 ? files : null;
}
