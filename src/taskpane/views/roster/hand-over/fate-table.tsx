import { runsOf } from '../../../../excel/hand-over/runs';
import { addressText } from '../../../../sheet/sheet-name';
import type { SheetArea } from '../../../../sheet/sheet-area';
import type { HandOverText } from '../../../../i18n/en-US/pane/roster/hand-over';
import type { Fate } from './proposal';
import { useHandOverWords } from './words';

/** What becomes of the formulas, those of one fate together, and where they stand. */
export function FateTable({ fates }: { readonly fates: readonly Fate[] }) {
  const { text } = useHandOverWords();
  const formulas = fates.map((fate): FormulaOfKind => {
    const what = text.becomes[fate.becomes];
    return fate.becomes === 'nothing'
      ? { what, why: fate.why, area: fate.area }
      : { what, why: fate.becomes === 'native' ? null : fate.why, area: fate.swap.area };
  });
  return <AreaTable formulas={formulas} />;
}

export interface FormulaOfKind {
  readonly what: string;
  readonly why: keyof HandOverText['why'] | null;
  readonly area: SheetArea;
}

const mostShown = 3;

/** Formulas of one kind in a row. */
export function AreaTable({ formulas }: { readonly formulas: readonly FormulaOfKind[] }) {
  const { language, text } = useHandOverWords();
  const count = (number: number): string => number.toLocaleString(language);
  const rows = new Map<string, Omit<FormulaOfKind, 'area'> & { readonly areas: SheetArea[] }>();
  for (const { what, why, area } of formulas) {
    const key = `${what} ${why ?? ''}`;
    const row = rows.get(key);
    if (row) row.areas.push(area);
    else rows.set(key, { what, why, areas: [area] });
  }
  return (
    <table class="hand-over-table">
      <thead>
        <tr>
          <th scope="col">{text.columns.what}</th>
          <th scope="col" class="hand-over-count">
            {text.columns.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...rows].map(([key, { what, why, areas }]) => (
          <tr key={key}>
            <th scope="row">
              {what}
              {why !== null && <span class="aside">{text.why[why]}</span>}
              <Places areas={areas} />
            </th>
            <td class="hand-over-count">{count(areas.length)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The first of them in sight, the rest unfolded. */
function Places({ areas }: { readonly areas: readonly SheetArea[] }) {
  const { language, text } = useHandOverWords();
  const places = runsOf(areas.map((area) => ({ area }))).map(({ area }) => addressText(area));
  const list = (some: readonly string[]): string => some.join(language === 'zh-CN' ? '、' : ', ');
  if (places.length <= mostShown) return <code class="hand-over-places">{list(places)}</code>;
  return (
    <details>
      <summary tabIndex={0}>
        <code class="hand-over-places">{list(places.slice(0, mostShown))}</code>{' '}
        {text.more((places.length - mostShown).toLocaleString(language))}
      </summary>
      <code class="hand-over-places">{list(places.slice(mostShown))}</code>
    </details>
  );
}
