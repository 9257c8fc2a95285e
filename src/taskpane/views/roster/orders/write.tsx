import { useEffect, useMemo, useRef } from 'preact/hooks';
import { mostBytesOnTheWeb } from '../../../../roster/orders/bytes';
import { type RosterCell, rosterCells } from '../../../../roster/orders/cells';
import { lookedUp } from '../../../../roster/orders/lookup';
import type { OrderLines } from '../../../../roster/orders/lines';
import type { OrdersSummary } from '../../../../roster/orders/summary';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { memoryKey } from '../../../memory';
import { useMemory, usePane } from '../../../pane-context';
import { StepPart } from '../steps/part';
import { heldJoinOf, type HeldTable } from './held-join';
import { useWritingAsRead } from '../source/use-writing-as-read';
import { WriteButton } from '../../../writing/write-button';
import { WritingState } from '../../../writing/state';
import { LookAgain } from '../look-again';
import { useChosenSteps } from '../steps/use-steps';
import type { OrdersOfMonth } from './of-month';
import { ordersPlan } from './plan';
import { useOrdersWords } from './words';
import { useProblemOnSheet } from '../find/use-problem-on-sheet';
import { columnOf, type TableSource } from '../source/source';
import type { HeldTableAsking } from './use-held-table';
import { useWrittenRoster, type WrittenRoster } from './use-written-roster';
import { Choice } from '../../../controls/choice';
import type { LookAtWritten } from '../../../writing/use-look-at-written';
import type { MadeOfOrders } from './use-made-of-orders';

const isFormulaKey = memoryKey<boolean | null>(() => null);

interface OrdersWriteProps extends OrdersOfMonth {
  readonly summary: OrdersSummary;
  readonly held: HeldTable | null;
  readonly heldAsking: HeldTableAsking;
}

/** As a formula or as values, onto a new sheet; what came of it, the way back, and the way on. */
export function OrdersWrite({ source, lines, bytes, month, isDated, rule, made, summary, held, heldAsking }: OrdersWriteProps) {
  const { language, text } = useOrdersWords();
  const { capabilities } = usePane();
  const onlyValues = lines.totalsBetween.length > 0 || lines.agencyAbove.size > 0 || !capabilities.spills;
  const say = useProblemOnSheet(source);
  const [chosen, choose] = useMemory(isFormulaKey);
  const isFormula = !onlyValues && (chosen ?? bytes <= mostBytesOnTheWeb);
  const join = useMemo(() => held && heldJoinOf(held, summary), [held, summary]);
  const nameColumn = columnOf(source, 'agencyName');
  // A formula looks agencies up as Excel compares them.
  const found = useMemo(
    () =>
      join && isFormula
        ? lookedUp(
            join,
            join.agencyColumn,
            summary.rows.map(({ agency }) => agency),
          )
        : join,
    [join, isFormula, summary],
  );
  const spelled = found?.matches.filter(({ state }) => state === 'spelled-otherwise').length ?? 0;
  const joined = useMemo(() => held && { table: held, columns: [held.agencyColumn, held.heldColumn] }, [held]);
  const asRead = useWritingAsRead('orders', source, joined);
  const { written, setGiven } = useWrittenRoster(asRead.writing.now);
  const isComputing = written?.state === 'looking';
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (made.hasMoved()) place.current?.focus();
  }, []);

  const write = () => {
    const notes = summary.rows.map(({ figures }) => {
      if (figures.state === 'unread') return say(figures.problem);
      return figures.state === 'negative' ? text.write.noteNegative(figures.gmv.toFixed()) : '';
    });
    const nameOf = nameColumn === null ? null : (row: number) => nameIn(source.cells[row]?.[nameColumn]);
    const cells = rosterCells(summary, rule, found, nameOf);
    const next = { area: source.area, lines, month, isDated, isFormula, cells, nameColumn, held: found, notes };
    setGiven(next);
    asRead.write(() => ordersPlan(next, text));
  };
  return (
    <StepPart heading={text.write.heading}>
      <div class="orders-stack">
        {onlyValues ? (
          <Notice kind="caution">
            {lines.totalsBetween.length > 0 && <p>{text.write.totalsBetween(rowsText(source, lines))}</p>}
            {lines.agencyAbove.size > 0 && <p>{text.write.agencyAbove(lines.agencyAbove.size.toLocaleString(language))}</p>}
            {!capabilities.spills && <p>{text.write.noSpills}</p>}
          </Notice>
        ) : (
          <OrdersMethod isFormula={isFormula} bytes={bytes} isDisabled={asRead.writing.isBusy || isComputing} onChoose={choose} />
        )}
        {spelled > 0 && (
          <Notice kind="caution">
            <p>{text.held.spelled(spelled.toLocaleString(language))}</p>
          </Notice>
        )}
        <div class="orders-row">
          <WriteButton look="primary" writing={asRead.writing} isReady={!isComputing} onPress={write}>
            {text.write.button(summary.rows.length.toLocaleString(language))}
          </WriteButton>
        </div>
        <div class="orders-stack" ref={place} tabIndex={-1}>
          <WritingState
            writing={asRead.writing}
            readAgain={({ isOther }) =>
              isOther ? (
                <Button isDisabled={heldAsking.reading.state === 'reading'} onPress={() => held && void heldAsking.take(held)}>
                  {text.held.again}
                </Button>
              ) : (
                <LookAgain />
              )
            }
          />
          <OrdersWritten written={written} made={made} />
        </div>
      </div>
    </StepPart>
  );
}

/** What a name's cell shows in the roster. */
function nameIn(cell: unknown): RosterCell {
  if (cell === '' || cell === null || cell === undefined) return null;
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : { code: 'error-cell', seen: String((cell as { code?: unknown }).code) };
}

const mostRowsNamed = 20;

const rowsText = ({ area }: TableSource, { totalsBetween }: OrderLines): string =>
  totalsBetween
    .slice(0, mostRowsNamed)
    .map((row) => area.row + row + 1)
    .join(', ') + (totalsBetween.length > mostRowsNamed ? ' …' : '');

interface OrdersMethodProps {
  readonly isFormula: boolean;
  readonly bytes: number;
  readonly isDisabled: boolean;
  readonly onChoose: (isFormula: boolean) => void;
}

/** A formula or values, and what Excel on the web takes of a formula over so many lines. */
function OrdersMethod({ isFormula, bytes, isDisabled, onChoose }: OrdersMethodProps) {
  const { text, language } = useOrdersWords();
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
  const method = (value: boolean, words: string) => (
    <Choice type="radio" name="orders-method" checked={isFormula === value} disabled={isDisabled} onChange={() => onChoose(value)}>
      {words}
    </Choice>
  );
  return (
    <>
      <fieldset class="orders-methods">
        <legend>{text.write.how}</legend>
        {method(true, text.write.formula)}
        {method(false, text.write.values)}
      </fieldset>
      {bytes > mostBytesOnTheWeb && (
        <Notice kind="caution">
          <p>{text.write.tooLarge(megabytes)}</p>
        </Notice>
      )}
    </>
  );
}

/** The roster to which the view has gone on by itself: once. */
const followedKey = memoryKey<TableSource | null>(() => null);

interface OrdersWrittenProps {
  readonly written: LookAtWritten<WrittenRoster> | null;
  readonly made: MadeOfOrders;
}

/** Whether Excel shows what was worked out, and the way on from there. */
function OrdersWritten({ written, made }: OrdersWrittenProps) {
  const { text } = useOrdersWords();
  const steps = useChosenSteps();
  const [followed, follow] = useMemory(followedKey);
  const agreed = written?.state === 'seen' && written.seen.state === 'agreed' ? written.seen.source : null;
  function lead(roster: TableSource): void {
    steps.choose(roster, { at: 'result', furthest: 'result' });
    made.goOn(roster);
  }
  useEffect(() => {
    if (!agreed || followed === agreed) return;
    follow(agreed);
    lead(agreed);
  }, [agreed]);
  const goOn = (roster: TableSource) => (
    <Button look="primary" onPress={() => lead(roster)}>
      {text.write.goOn}
    </Button>
  );
  // After coming back from it.
  if (!written) return made.roster && goOn(made.roster);
  if (written.state === 'looking') return <p role="status">{text.write.calculating}</p>;
  if (written.state === 'unread') return <Fault>{text.write.unread(written.reason)}</Fault>;
  const { seen } = written;
  switch (seen.state) {
    case 'not-computed':
      return <p role="status">{text.write.notComputed}</p>;
    case 'differing':
      return <Fault>{text.write.differs(seen.cell)}</Fault>;
    case 'agreed':
      return (
        <div class="orders-stack">
          <p role="status">{text.write.agrees}</p>
          {goOn(seen.source)}
        </div>
      );
  }
}

function Fault({ children }: { readonly children: string }) {
  return (
    <Notice kind="fault">
      <p role="status">{children}</p>
    </Notice>
  );
}
