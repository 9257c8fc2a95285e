// The files that a person chose, and what they said of their sheets and columns.
import type { TextEncoding } from '../../../../files/text/encoding';
import { columnsOfFile, type FileColumns, type FileHead } from '../../../../roster/files/file-columns';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import { nameOfPart } from '../../../../roster/files/files-record';
import { missingRoles } from '../../../../roster/table/correct-layout';
import type { AmountUnit } from '../../../../roster/table/header-text';
import type { TableLayout } from '../../../../roster/table/table-layout';
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

/** What a person says of all files with the same headers. */
export interface ShapeDecision {
  readonly layout: TableLayout | null;
  readonly unit: AmountUnit | null;
}

export type ShapeDecisions = ReadonlyMap<string, ShapeDecision>;

export const shapeDecisionsKey = memoryKey<ShapeDecisions>(() => new Map());

/** Files and sheets whose headers say the same, each found by itself. */
export interface FilesOfShape {
  readonly key: string;
  readonly files: readonly string[];
  readonly head: FileHead;
}

export const shapeKey = ({ layout }: Pick<FileHead, 'layout'>): string => JSON.stringify(layout.columns.map(({ header }) => header));

export function filesByShape(chosen: readonly ChosenFile[], looks: Looks, sheets: SheetDecisions): FilesOfShape[] {
  const shapes = new Map<string, { key: string; files: string[]; head: FileHead }>();
  for (const [at, look] of looks.entries()) {
    const file = chosen[at]?.file;
    if (isFileProblem(look) || !file) continue;
    for (const part of partsToRead(file, look, sheets)) {
      const key = shapeKey(part.head);
      const name = nameOfPart({ name: file.name, sheet: sheetOf(part) });
      const known = shapes.get(key);
      if (known) known.files.push(name);
      else shapes.set(key, { key, files: [name], head: part.head });
    }
  }
  return [...shapes.values()];
}

/** A file's own layout with the roles that a person gave to files of these headers. */
export function layoutOf({ layout }: FileHead, decision: ShapeDecision | undefined): TableLayout {
  if (!decision?.layout) return layout;
  const roles = new Map(decision.layout.columns.map(({ index, role }) => [index, role]));
  return { ...layout, columns: layout.columns.map((column) => ({ ...column, role: roles.get(column.index) ?? null })) };
}

const columnsOf = (head: FileHead, decision: ShapeDecision | undefined, unit: AmountUnit): FileColumns | null =>
  columnsOfFile({ ...head, layout: layoutOf(head, decision) }, unit);

interface Decisions {
  readonly sheets: SheetDecisions;
  readonly shapes: ShapeDecisions;
  /** null where it is in doubt. */
  readonly unitOf: (head: FileHead) => AmountUnit | null;
}

/** null as long as a file cannot be read, no sheet of one is, a column is not known, or a unit is in doubt. */
export function filesToRead(
  chosen: readonly ChosenFile[],
  looks: Looks,
  { sheets, shapes, unitOf }: Decisions,
): readonly FileToRead[] | null {
  const files: FileToRead[] = [];
  for (const [at, { file }] of chosen.entries()) {
    const look = looks[at];
    if (look === undefined || isFileProblem(look)) return null;
    const parts: FileToRead['parts'][number][] = [];
    for (const { shape, head } of partsToRead(file, look, sheets)) {
      const unit = unitOf(head);
      const columns = unit && columnsOf(head, shapes.get(shapeKey(head)), unit);
      if (!columns) return null;
      parts.push({ shape, columns });
    }
    if (parts.length === 0) return null;
    files.push({ file, parts });
  }
  return files.length > 0 ? files : null;
}
