import { PartByAndBy, type ViewPart } from '../../../part';
import { StepFrame } from '../steps/step';
import type { StepsOfTable } from '../steps/use-steps';
// Loaded with the view's words, so that they are there whenever the step is.
import './sheet-words';
import type { MonthCloseProps, RosterCloseProps } from './forms';
import { useClosed } from './closed';
import { useCloseWords } from './words';

const rosterForm: ViewPart<RosterCloseProps> = {
  load: () => import(/* webpackChunkName: "closes" */ './forms').then((forms) => forms.RosterClose),
};
const monthForm: ViewPart<MonthCloseProps> = {
  load: () => import(/* webpackChunkName: "closes" */ './forms').then((forms) => forms.MonthClose),
};

type CloseStepProps = { readonly steps: StepsOfTable } & (
  { readonly roster: RosterCloseProps; readonly month?: never } | { readonly month: MonthCloseProps; readonly roster?: never }
);

/** The last step: the month as a sheet of values that can be shown again. */
export function CloseStep({ steps, roster, month }: CloseStepProps) {
  const { text } = useCloseWords();
  const closed = useClosed();
  return (
    <StepFrame id="close" steps={steps} decided={closed ? text.lineClosed(closed.month, closed.code) : text.lineOpen}>
      {roster ? <PartByAndBy part={rosterForm} props={roster} /> : <PartByAndBy part={monthForm} props={month} />}
    </StepFrame>
  );
}
