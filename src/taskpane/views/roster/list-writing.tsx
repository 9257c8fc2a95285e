import { Button } from '../../button';
import { listPlan } from './list-plan';
import { useListWords } from './list-words';
import { PlanState } from './plan-state';
import type { RowList } from './row-list';
import { usePlanWriting } from './use-plan-writing';

/** A list into a new sheet, and back. */
export function ListWriting<Line extends { readonly row: number }>({ list }: { list: RowList<Line> }) {
  const { text } = useListWords();
  const writing = usePlanWriting(list.sheet);
  return (
    <>
      <Button onPress={() => writing.write(listPlan(list))}>{text.write}</Button>
      <PlanState writing={writing} />
    </>
  );
}
