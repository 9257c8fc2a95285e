// The files that a person chose, and what they said of their columns.
import type { TextEncoding } from '../../../../files/text/encoding';
import { columnsOfFile, type FileColumns, type FileHead } from '../../../../roster/files/file-columns';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import type { AmountUnit } from '../../../../roster/table/header-text';
import type { TableLayout } from '../../../../roster/table/table-layout';
import { memoryKey } from '../../../memory';
import type { FileLook, FileToLookAt, FileToRead } from './messages';

export interface ChosenFile extends FileToLookAt {
  readonly encoding: TextEncoding | null;
}

export const chosenFilesKey = memoryKey<readonly ChosenFile[]>(() => []);

/** What a person says of all files with the same headers. */
export interface ShapeDecision {
  readonly layout: TableLayout | null;
  readonly unit: AmountUnit | null;
}

export type ShapeDecisions = ReadonlyMap<string, ShapeDecision>;

export const shapeDecisionsKey = memoryKey<ShapeDecisions>(() => new Map());

/** Files whose headers say the same, each found by itself. */
export interface FilesOfShape {
  readonly key: string;
  readonly files: readonly string[];
  readonly head: FileHead;
}

export const shapeKey = ({ layout }: Pick<FileHead, 'layout'>): string => JSON.stringify(layout.columns.map(({ header }) => header));

export function filesByShape(chosen: readonly ChosenFile[], looks: readonly (FileLook | FileProblem)[]): FilesOfShape[] {
  const shapes = new Map<string, { key: string; files: string[]; head: FileHead }>();
  for (const [at, look] of looks.entries()) {
    if (isFileProblem(look)) continue;
    const key = shapeKey(look.head);
    const name = chosen[at]?.file.name ?? '';
    const known = shapes.get(key);
    if (known) known.files.push(name);
    else shapes.set(key, { key, files: [name], head: look.head });
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

/** null as long as a file cannot be read, a column is not known, or a unit is in doubt. @param unitOf null where it is in doubt */
export function filesToRead(
  chosen: readonly ChosenFile[],
  looks: readonly (FileLook | FileProblem)[],
  decisions: ShapeDecisions,
  unitOf: (head: FileHead) => AmountUnit | null,
): readonly FileToRead[] | null {
  const files: FileToRead[] = [];
  for (const [at, { file }] of chosen.entries()) {
    const look = looks[at];
    if (look === undefined || isFileProblem(look)) return null;
    const unit = unitOf(look.head);
    const columns = unit && columnsOf(look.head, decisions.get(shapeKey(look.head)), unit);
    if (!columns) return null;
    files.push({ file, shape: look.shape, columns });
  }
  return files.length > 0 ? files : null;
}
