import { type Rulebook, ruleById } from '../../../../../rules/rulebook';
import type { Rule } from '../../../../../rules/rule';
import { Button } from '../../../../controls/button';
import { ChoiceField } from '../../../../controls/choice-field';
import { CompareTable } from './compare-table';
import type { RulePage } from '../../page';
import { versionName } from '../../../../text/version-name';
import { PageHeading } from '../page-heading';
import { useVersionsWords, workWords } from '../words';
import { useEffect, useState } from 'preact/hooks';
import { type DepositDifference, newDepositDifference } from '../../../../../engine/tiers/deposit-difference';
import { cellChunks } from '../../../../../excel/cells/read-cells';
import type { SelectionReading } from '../../../../../excel/events/selection';
import type { SheetArea } from '../../../../../sheet/sheet-area';
import { LongWorkState } from '../../../../long-work/long-work-state';
import type { Turn } from '../../../../long-work/turn';
import { useLongWork } from '../../../../long-work/use-long-work';
import { useSelection } from '../../../../pane-context';
import { Section } from '../../../../controls/section';
import { DifferenceFigures } from './difference-figures';
import { gmvColumnAtHand } from './gmv-column';
import { LargestChanges } from './largest-changes';

interface ComparePageProps {
  readonly first: string;
  readonly second: string;
  readonly rulebook: Rulebook;
  readonly open: (page: RulePage) => void;
  readonly onBack: () => void;
}

/** Two versions beside each other: what they say, and what that means in cash for the amounts that are selected. */
export function ComparePage({ first, second, rulebook, open, onBack }: ComparePageProps) {
  const { language, text } = useVersionsWords();
  const words = text.compare;
  const fallback = rulebook.rules[0] as Rule;
  const [a, b] = [ruleById(rulebook, first) ?? fallback, ruleById(rulebook, second) ?? fallback];
  const choices = rulebook.rules.map((rule) => [rule.id, versionName(rule, rulebook, language)] as const);
  return (
    <>
      <PageHeading heading={words.heading} onBack={onBack} />
      <div class="lead">
        <div class="fields pair">
          <ChoiceField
            label={words.first}
            value={a.id}
            choices={choices}
            onChoose={(id) => open({ name: 'compare', first: id, second: b.id })}
          />
          <ChoiceField
            label={words.second}
            value={b.id}
            choices={choices}
            onChoose={(id) => open({ name: 'compare', first: a.id, second: id })}
          />
          <Button onPress={() => open({ name: 'compare', first: b.id, second: a.id })}>{words.swap}</Button>
        </div>
      </div>
      <CompareTable a={a} b={b} />
      <CompareCash key={`${a.id} ${b.id}`} a={a} b={b} />
    </>
  );
}

interface CashDifference {
  readonly area: SheetArea;
  readonly difference: DepositDifference;
}

/** Who among the selected amounts would owe more, and who may reclaim, if the second version held in place of the first. */
function CompareCash({ a, b }: { a: Rule; b: Rule }) {
  const { language, text } = useVersionsWords();
  const words = text.compare;
  const selection = useSelection();
  const [column, setColumn] = useState<SheetArea | null>(null);
  const selected = selection.state === 'area' ? selection.area.used : null;
  // One cell is selected wherever nobody selects anything.
  const isAlone = selected === null || selected.rows * selected.columns === 1;
  const isColumn = column !== null && isAlone;
  const area = isColumn ? column : selected;
  useEffect(() => {
    if (!isAlone) return undefined;
    let isShown = true;
    void gmvColumnAtHand().then((found) => isShown && setColumn(found));
    return () => void (isShown = false);
  }, [selection]);
  // A new object each time that a person asks.
  const [asked, ask] = useState<{ readonly area: SheetArea } | null>(null);
  const work = useLongWork([asked, a, b], asked && ((turn) => cashDifference(a, b, asked.area, turn)));
  const address = area ? `${area.sheet}!${area.address}` : '';
  const count = (cells: number): string => new Intl.NumberFormat(language).format(cells);
  const result = work.now.state === 'done' ? work.now.result : null;
  return (
    <Section heading={words.cash}>
      <p>{area ? (isColumn ? words.column : words.selected)(address) : words[missing(selection)]}</p>
      <Button look="primary" isDisabled={area === null} onPress={() => area && ask({ area })}>
        {isColumn ? words.startColumn : words.start}
      </Button>
      <LongWorkState class="reckoning" work={work} words={workWords(text)} />
      <div aria-live="polite">
        {result && (
          <>
            <p class="aside">{words.counted(`${result.area.sheet}!${result.area.address}`, count(result.difference.amounts))}</p>
            {result.difference.largest.length === 0 && <p>{text.figures.noneChanges}</p>}
            <DifferenceFigures difference={result.difference} />
            {result.difference.less.count > 0 && <p class="aside">{words.keep}</p>}
          </>
        )}
      </div>
      {result && (
        <>
          {result.difference.blanks + result.difference.unread > 0 && (
            <p class="aside">{text.preview.unread(count(result.difference.blanks + result.difference.unread))}</p>
          )}
          <LargestChanges heading={text.figures.largestMore} changes={result.difference.more.largest} />
          <LargestChanges heading={text.figures.largestLess} changes={result.difference.less.largest} />
        </>
      )}
    </Section>
  );
}

function missing(selection: SelectionReading): 'select' | 'several' | 'blank' | 'unread' {
  return selection.state === 'area' ? 'blank' : selection.state === 'unknown' ? 'select' : selection.state;
}

async function cashDifference(a: Rule, b: Rule, area: SheetArea, turn: Turn): Promise<CashDifference> {
  const difference = newDepositDifference(a, b);
  for await (const { area: part, values } of cellChunks(area, turn)) {
    values.forEach((line, i) => line.forEach((cell, j) => difference.add(cell, part.sheet, part.row + i, part.column + j)));
  }
  return { area, difference: difference.counted() };
}
