import { useId, useMemo } from 'preact/hooks';
import { isFileProblem } from '../../../../roster/files/file-problem';
import type { Rule } from '../../../../rules/rule';
import { adopt } from '../../../adopt';
import { Button } from '../../../controls/button';
import { Section } from '../../../controls/section';
import { LongWorkState } from '../../../long-work/long-work-state';
import { longWorkKey, useLongWork } from '../../../long-work/use-long-work';
import { memoryKey } from '../../../memory';
import { useMemory } from '../../../pane-context';
import { FilesAccount } from './account';
import {
  type ChosenFile,
  chosenFilesKey,
  filesByShape,
  filesToRead,
  layoutDecisionsKey,
  type Looks,
  sheetDecisionsKey,
  unitDecisionsKey,
} from './chosen';
import styles from './files.css';
import { ChosenFileList } from './file-list';
import { looksAtFiles, readFiles } from './in-worker';
import type { FilesRead, FileToRead } from './messages';
import type { FileProblem } from '../../../../roster/files/file-problem';
import { OrdersOfFiles } from './orders';
import { ShapeColumns } from './shape-columns';
import { useFilesWords } from './words';

adopt(styles);

const looksKey = longWorkKey<Looks>();
const readKey = longWorkKey<FilesRead | ReadonlyMap<number, FileProblem>>();
const askedKey = memoryKey<readonly FileToRead[] | null>(() => null);

const megabytesOf = (bytes: number): number => bytes / 1024 / 1024;

export interface FilesSectionProps {
  readonly rule: Rule;
}

/** Order files of any size, read beside the page: which files, their columns, whether they are whole, what counts, and the roster of them. */
export function FilesSection({ rule }: FilesSectionProps) {
  const { text, language } = useFilesWords();
  const id = useId();
  const [chosen, keepChosen] = useMemory(chosenFilesKey);
  const [sheets, keepSheets] = useMemory(sheetDecisionsKey);
  const [layouts, keepLayouts] = useMemory(layoutDecisionsKey);
  const [units, keepUnits] = useMemory(unitDecisionsKey);
  const [asked, ask] = useMemory(askedKey);
  const megabytes = (bytes: number): string => megabytesOf(bytes).toLocaleString(language, { maximumFractionDigits: 1 });
  const looking = useLongWork([chosen], chosen.length > 0 ? (turn) => looksAtFiles(chosen, turn) : null, { key: looksKey });
  const looks = looking.now.state === 'done' ? looking.now.result : null;
  const decided = useMemo(() => ({ sheets, shapes: { layouts, units }, rule }), [sheets, layouts, units, rule]);
  const shapes = useMemo(() => (looks ? filesByShape(chosen, looks, decided) : []), [chosen, looks, decided]);
  const ready = useMemo(() => looks && filesToRead(chosen, looks, decided), [chosen, looks, decided]);
  const isAsked = asked !== null && ready !== null && isSameReading(asked, ready);
  const reading = useLongWork([isAsked ? asked : null], isAsked ? (turn) => readFiles(asked, turn) : null, { key: readKey });
  const read = isAsked && reading.now.state === 'done' ? reading.now.result : null;
  const problems = read !== null && !('orders' in read) ? read : new Map<number, FileProblem>();

  function add(files: FileList | null): void {
    if (files && files.length > 0) keepChosen([...chosen, ...Array.from(files, (file): ChosenFile => ({ file, encoding: null }))]);
  }

  const bytes = chosen.reduce((sum, { file }) => sum + file.size, 0);
  return (
    <>
      <Section heading={text.heading}>
        <div class="roster-stack fields">
          <p>{text.intro}</p>
          <div class="field">
            <label for={id}>{text.choose}</label>
            <input
              id={id}
              type="file"
              multiple
              accept=".csv,.txt,.tsv,.xlsx,.xlsm,.xls,text/csv,text/plain"
              onChange={(event) => {
                add(event.currentTarget.files);
                // The same file can be chosen again after it was removed.
                event.currentTarget.value = '';
              }}
            />
          </div>
          <ChosenFileList {...{ chosen, looks, problems, sheets, megabytes }} onChange={keepChosen} onSheets={keepSheets} />
          <LongWorkState work={looking} words={{ ...text.work, progress: text.looking }} />
          {shapes.map(({ layoutKey, unitKey, files, head, doubtful }, at) => (
            <ShapeColumns
              key={at}
              {...{ files, head, doubtful }}
              decision={layouts.get(layoutKey)}
              unit={units.get(unitKey) ?? null}
              onDecide={(layout) => keepLayouts(new Map([...layouts, [layoutKey, layout]]))}
              onUnit={(unit) => keepUnits(new Map([...units, [unitKey, unit]]))}
            />
          ))}
          {ready && !isAsked && looks?.every((look) => !isFileProblem(look)) && (
            <div class="roster-buttons">
              <Button look="primary" onPress={() => ask(ready)}>
                {text.read(chosen.length.toLocaleString(language), megabytes(bytes))}
              </Button>
            </div>
          )}
          {isAsked && (
            <LongWorkState
              work={reading}
              words={{ ...text.work, progress: text.reading }}
              shown={(done) => Math.floor(megabytesOf(done)).toLocaleString(language)}
            />
          )}
        </div>
      </Section>
      {read !== null && 'orders' in read && (
        <>
          <FilesAccount accounts={read.accounts} uncompared={read.orders.uncompared} />
          <OrdersOfFiles {...read} />
        </>
      )}
    </>
  );
}

/** Whether nothing of what was read is to be read otherwise. */
const isSameReading = (asked: readonly FileToRead[], ready: readonly FileToRead[]): boolean =>
  asked.length === ready.length &&
  asked.every(({ file, parts }, at) => file === ready[at]!.file && JSON.stringify(parts) === JSON.stringify(ready[at]!.parts));
