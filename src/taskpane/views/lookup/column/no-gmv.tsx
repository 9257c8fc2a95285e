import { yuan } from '../../../../i18n/yuan';
import { Fact } from '../../../controls/fact';
import { Notice } from '../../../controls/notice';
import { useLookupWords } from '../words';
import type { AnswersCounted, SelectionCounted } from './count-selection';

/** Functions whose answers are yuan that may be added up. */
const money = new Set(['DEPOSIT', 'TOPUP', 'SHORTFALL', 'SURPLUS']);

/** What the selected columns hold instead of GMV. */
export function NoGmv({ result: { others, answers } }: { result: SelectionCounted }) {
  const { language, text } = useLookupWords();
  if (answers) return <Answers answers={answers} />;
  const columns = others.slice(0, 4).map(({ area, around }) => text.holds(area.address, text.content[around?.content ?? 'unknown']));
  return (
    <div class="message">
      <Notice kind="caution">
        <p>{text.noGmv(new Intl.ListFormat(language, { type: 'conjunction' }).format(columns))}</p>
        <p>{text.selectGmv}</p>
      </Notice>
    </div>
  );
}

/** A column of answers of ours: how many, what they come to, where the first error stands. */
function Answers({ answers: { column, tally, firstError } }: { answers: AnswersCounted }) {
  const { language, text } = useLookupWords();
  const { area, around } = column;
  const count = (number: number) => number.toLocaleString(language);
  const by = around?.answeredBy ?? null;
  return (
    <div class="lead">
      <p>{by === null ? text.answers.ofAddIn(area.address) : text.answers.of(area.address, `TUIKE.${by}`)}</p>
      <dl class="sums">
        <Fact term={text.answers.count}>{count(tally.amounts)}</Fact>
        {by !== null && money.has(by) && <Fact term={text.answers.total}>{yuan(tally.total)}</Fact>}
        <Fact term={text.answers.errors}>
          {firstError === null ? count(tally.cells.errors) : text.answers.errorsFrom(count(tally.cells.errors), firstError)}
        </Fact>
      </dl>
      <p class="aside">{text.selectGmv}</p>
    </div>
  );
}
