import type { TextEncoding } from '../../../../files/text/encoding';
import { type FileProblem, isFileProblem } from '../../../../roster/files/file-problem';
import { Button } from '../../../controls/button';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import type { ChosenFile } from './chosen';
import type { FileLook } from './messages';
import { useFilesWords } from './words';

interface ChosenFileListProps {
  readonly chosen: readonly ChosenFile[];
  readonly looks: readonly (FileLook | FileProblem)[] | null;
  /** By the place of a file, found while it was read. */
  readonly problems: ReadonlyMap<number, FileProblem>;
  readonly megabytes: (bytes: number) => string;
  readonly onChange: (chosen: readonly ChosenFile[]) => void;
}

const encodings: readonly TextEncoding[] = ['utf-8', 'gb18030', 'utf-16le', 'utf-16be'];

/** The files as they were chosen, with what is wrong with each. */
export function ChosenFileList({ chosen, looks, problems, megabytes, onChange }: ChosenFileListProps) {
  const { text, language } = useFilesWords();
  if (chosen.length === 0) return null;
  const hasProblem = problems.size > 0 || looks?.some(isFileProblem) === true;
  return (
    <>
      <ul class="files-list" aria-label={text.chosen}>
        {chosen.map((one, at) => {
          const look = looks?.[at];
          const problem = problems.get(at) ?? (look && isFileProblem(look) ? look : null);
          const encoding = one.encoding ?? (look && !isFileProblem(look) ? look.shape.encoding : null);
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
                  choices={encodings.map((value) => [value, text.encodings[value]] as const)}
                  onChoose={(value) => onChange(chosen.map((other, i) => (i === at ? { ...other, encoding: value } : other)))}
                />
              )}
              {problem && (
                <Notice kind="fault">
                  <p role="status">{problemText(problem, text.problem, (count) => count.toLocaleString(language))}</p>
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

type ProblemWords = ReturnType<typeof useFilesWords>['text']['problem'];

function problemText(problem: FileProblem, words: ProblemWords, count: (number: number) => string): string {
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
    case 'workbook':
      return words.workbook(problem.kind);
  }
}
