import type { TextEncoding } from '../../../../files/text/encoding';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import { Button } from '../../../controls/button';
import { Choice } from '../../../controls/choice';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { type ChosenFile, isProposed, type Looks, type SheetDecisions, sheetKey } from './chosen';
import { type FileLook, isSheetShape } from './messages';
import { useFilesWords } from './words';

interface ChosenFileListProps {
  readonly chosen: readonly ChosenFile[];
  readonly looks: Looks | null;
  /** By the place of a file, found while it was read. */
  readonly problems: ReadonlyMap<number, FileProblem>;
  readonly sheets: SheetDecisions;
  readonly megabytes: (bytes: number) => string;
  readonly onChange: (chosen: readonly ChosenFile[]) => void;
  readonly onSheets: (sheets: SheetDecisions) => void;
}

const encodings: readonly TextEncoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

/** The files as they were chosen, with what is wrong with each. */
export function ChosenFileList({ chosen, looks, problems, sheets, megabytes, onChange, onSheets }: ChosenFileListProps) {
  const { text, language } = useFilesWords();
  if (chosen.length === 0) return null;
  const hasProblem = problems.size > 0 || looks?.some(isFileProblem) === true;
  return (
    <>
      <ul class="files-list" aria-label={text.chosen}>
        {chosen.map((one, at) => {
          const look = looks?.[at];
          const problem = problems.get(at) ?? (look && isFileProblem(look) ? look : null);
          const found = look && !isFileProblem(look) ? look : null;
          const encoding = one.encoding ?? (found ? encodingOf(found) : null);
          return (
            <li key={`${one.file.name} ${at}`}>
              <div class="files-name">
                <span>{one.file.name}</span>
                <span class="aside">{text.size(megabytes(one.file.size))}</span>
                <Button look="subtle" label={text.removeFile(one.file.name)} onPress={() => onChange(chosen.filter((_, i) => i !== at))}>
                  {text.remove}
                </Button>
              </div>
              {encoding !== null && (
                <ChoiceField
                  label={text.encoding}
                  value={encoding}
                  choices={encodings.map((value) => [value, text.forms[value]] as const)}
                  onChoose={(value) => onChange(chosen.map((other, i) => (i === at ? { ...other, encoding: value } : other)))}
                />
              )}
              {found && found.parts.length > 1 && <Sheets file={one.file} look={found} sheets={sheets} onSheets={onSheets} />}
              {problem && (
                <Notice kind="fault">
                  <p role="status">
                    {problemText(
                      problem,
                      text.problem,
                      (count) => count.toLocaleString(language),
                      (bytes) => text.size(megabytes(bytes)),
                    )}
                  </p>
                </Notice>
              )}
            </li>
          );
        })}
      </ul>
      {hasProblem && <p>{text.noneCounted}</p>}
    </>
  );
}

function encodingOf({ parts }: FileLook): TextEncoding | null {
  const shape = parts[0]?.shape;
  return shape && !isSheetShape(shape) ? shape.encoding : null;
}

interface SheetsProps {
  readonly file: File;
  readonly look: FileLook;
  readonly sheets: SheetDecisions;
  readonly onSheets: (sheets: SheetDecisions) => void;
}

/** Which sheets of a workbook are read: those that hold order lines, as long as nobody says otherwise. */
function Sheets({ file, look, sheets, onSheets }: SheetsProps) {
  const { text } = useFilesWords();
  const { sheet: words } = text;
  const parts = look.parts.flatMap((part) => (isSheetShape(part.shape) ? [{ part, name: part.shape.sheet }] : []));
  const isRead = ({ part, name }: (typeof parts)[number]): boolean => sheets.get(sheetKey(file, name)) ?? isProposed(part);
  return (
    <fieldset class="files-statuses">
      <legend>{words.heading}</legend>
      {parts.map((one) => (
        <Choice
          key={one.name}
          type="checkbox"
          checked={isRead(one)}
          onChange={(read) => onSheets(new Map([...sheets, [sheetKey(file, one.name), read]]))}
        >
          {one.part.isHidden ? words.hidden(one.name) : isProposed(one.part) ? one.name : words.withoutOrders(one.name)}
        </Choice>
      ))}
      {!parts.some(isRead) && <p role="status">{words.none}</p>}
    </fieldset>
  );
}

type ProblemWords = ReturnType<typeof useFilesWords>['text']['problem'];

function problemText(
  problem: FileProblem,
  words: ProblemWords,
  count: (number: number) => string,
  size: (bytes: number) => string,
): string {
  switch (problem.code) {
    case 'empty':
      return words.empty();
    case 'undecodable':
      return words.undecodable(problem.encoding);
    case 'open-quote':
      return words['open-quote'](count(problem.line), problem.seen);
    case 'broken-off':
      return words['broken-off'](count(problem.at), count(problem.of));
    case 'agencies-too-many':
      return words['agencies-too-many'](count(problem.line));
    case 'damaged-workbook':
      return words['damaged-workbook'](problem.part);
    case 'too-large':
      return words['too-large'](size(problem.bytes), size(problem.most));
    case 'web-page':
    case 'protected':
    case 'other-workbook':
    case 'days-of-1904':
      return words[problem.code]();
  }
}
