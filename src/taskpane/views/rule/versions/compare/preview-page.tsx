import { useEffect } from 'preact/hooks';
import { chooseRule } from '../../../../../excel/rules/change-rules';
import type { Rule } from '../../../../../rules/rule';
import { chosenRule, type Rulebook } from '../../../../../rules/rulebook';
import { Button } from '../../../../controls/button';
import { LongWorkState } from '../../../../long-work/long-work-state';
import { useLongWork } from '../../../../long-work/use-long-work';
import { usePane } from '../../../../pane-context';
import { Section } from '../../../../controls/section';
import { DifferenceFigures } from './difference-figures';
import { LargestChanges } from './largest-changes';
import { OutcomeNotice } from '../outcome-notice';
import { Notice } from '../../../../controls/notice';
import { versionName } from '../../../../text/version-name';
import { PageHeading } from '../page-heading';
import { previewOfChoice, type ChoicePreview } from './preview-of-choice';
import { useChanges } from '../use-changes';
import { useVersionsWords, workWords } from '../words';

interface PreviewPageProps {
  readonly rule: Rule;
  readonly rulebook: Rulebook;
  readonly onBack: () => void;
}

/** What choosing a version would change in this workbook, and then the choice. */
export function PreviewPage({ rule, rulebook, onBack }: PreviewPageProps) {
  const { language, text } = useVersionsWords();
  const words = text.preview;
  const { actions } = usePane();
  const changes = useChanges();
  const current = chosenRule(rulebook);
  const work = useLongWork([rulebook, rule], current && current !== rule ? (turn) => previewOfChoice(rulebook, rule, turn) : null);
  useEffect(() => {
    if (work.now.state === 'done') actions.announce(text.figures.heading);
  }, [work.now.state]);
  const name = versionName(rule, rulebook, language);
  const choose = async (): Promise<void> => {
    if (await changes.make(text.outcome.chosen(name), () => chooseRule(rule.id, new Date().toISOString()))) onBack();
  };
  return (
    <>
      <PageHeading heading={words.heading(name)} onBack={onBack}>
        <p>{current ? words.intro(versionName(current, rulebook, language)) : words.noRule}</p>
      </PageHeading>
      <div class="lead outcome">
        <OutcomeNotice changes={{ ...changes, done: null }} />
        <LongWorkState class="reckoning" work={work} words={workWords(text)} />
        {current === rule ? (
          <p>{words.sameRule}</p>
        ) : (
          <div>
            <Button look="primary" isDisabled={changes.isChanging} onPress={() => void choose()}>
              {words.use}
            </Button>
            <p class="aside">{words.once}</p>
          </div>
        )}
      </div>
      {work.now.state === 'done' && <PreviewResult preview={work.now.result} />}
    </>
  );
}

function PreviewResult({ preview: { difference, formulas, tables, unclear, withoutDay } }: { preview: ChoicePreview }) {
  const { language, text } = useVersionsWords();
  const words = text.preview;
  const count = (cells: number): string => new Intl.NumberFormat(language).format(cells);
  const left = difference.blanks + difference.unread;
  return (
    <Section heading={text.figures.heading}>
      {(unclear > 0 || withoutDay > 0) && (
        <Notice kind="caution">
          {unclear > 0 && <p>{words.unclear(count(unclear))}</p>}
          {withoutDay > 0 && <p>{words.withoutDay(count(withoutDay))}</p>}
        </Notice>
      )}
      {formulas === 0 && unclear === 0 && <p>{words.none}</p>}
      {formulas > 0 && (
        <>
          {difference.largest.length === 0 && <p>{text.figures.noneChanges}</p>}
          <DifferenceFigures difference={difference} />
          <p class="aside">{(tables > 0 ? words.byMonth : words.basis)(count(difference.amounts), count(formulas))}</p>
        </>
      )}
      {left > 0 && <p class="aside">{words.unread(count(left))}</p>}
      {difference.less.count > 0 && <p class="aside">{text.compare.keep}</p>}
      <LargestChanges heading={text.figures.largest} changes={difference.largest} />
    </Section>
  );
}
