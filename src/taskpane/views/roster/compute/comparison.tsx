import { Notice } from '../../../controls/notice';
import type { LookAtWritten } from '../../../writing/use-look-at-written';
import type { ComputeChecked } from './check';
import { useComputeWords } from './words';

/** What comes after the writing: whether the cells show what was expected. */
export function ComputeComparison({ comparison }: { readonly comparison: LookAtWritten<ComputeChecked> }) {
  const { language, text } = useComputeWords();
  switch (comparison.state) {
    case 'looking':
      return <p>{text.checking}</p>;
    case 'unread':
      return (
        <Notice kind="caution">
          <p>{text.notCompared(comparison.reason)}</p>
        </Notice>
      );
    case 'seen': {
      const { rows, differs, isComputed } = comparison.seen;
      if (!differs) return <p class="compute-good">{text.asExpected(rows.toLocaleString(language))}</p>;
      const shown = (cell: string): string => (cell === '' ? text.blank : cell);
      return (
        <Notice kind="caution">
          <p>{!isComputed ? text.notComputed(differs.cell) : text.differs(differs.cell, shown(differs.shown), shown(differs.expected))}</p>
        </Notice>
      );
    }
  }
}
