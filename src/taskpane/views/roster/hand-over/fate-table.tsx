import { runsOf } from '../../../../excel/hand-over/runs';
import { addressText } from '../../../../sheet/sheet-name';
import type { SheetArea } from '../../../../sheet/sheet-area';
import type { HandOverText } from '../../../../i18n/en-US/pane/roster/hand-over';
import type { Fate } from './proposal';
import { useHandOverWords } from './words';

/** What becomes of the formulas, those of one fate together, and where they stand. */
export function FateTable({ fates }: { readonly fates: readonly Fate[] }) {
  const { text } = useHandOverWords();
  const rows = new Map<string, { becomes: Fate['becomes']; why: keyof HandOverText['why'] | null; areas: SheetArea[] }>();
  for (const fate of fates) {
    const why = fate.becomes === 'native' ? null : fate.why;
    const area = fate.becomes === 'nothing' ? fate.area : fate.swap.area;
    const key = `${fate.becomes} ${why ?? ''}`;
    const row = rows.get(key);
    if (row) row.areas.push(area);
    else rows.set(key, { becomes: fate.becomes, why, areas: [area] });
  }
  return <AreaTable rows={[...rows.values()].map(({ becomes, why, areas }) => ({ what: text.becomes[becomes], why, areas }))} />;
}

export interface AreasOfOneKind {
  readonly what: string;
  readonly why: keyof HandOverText['why'] | null;
  readonly areas: readonly SheetArea[];
}

const mostShown = 3;

export function AreaTable({ rows }: { readonly rows: readonly AreasOfOneKind[] }) {
  const { language, text } = useHandOverWords();
  const count = (number: number): string => number.toLocaleString(language);
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
        {rows.map(({ what, why, areas }) => (
          <tr key={`${what} ${why ?? ''}`}>
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
