import { zero } from '../../../../../engine/amounts/money';
import type { AgencyAfter } from '../../../../../roster/close/following/carry-forward';
import { cellAddress } from '../../../../../sheet/address';
import { useCloseWords } from '../../close/words';
import { cellText } from '../../source/row';
import { columnOf, type TableSource } from '../../source/source';
import { yuanInCents } from '../../yuan-in-cents';
import { SelectCell } from '../select-cell';
import type { Carried } from './plan';

interface CarriedRowsProps {
  readonly source: TableSource;
  readonly carried: Carried;
}

const shownAtFirst = 8;

/** From where each balance comes, who begins at 0, and where the table says otherwise. */
export function CarriedRows({ source, carried: { rows, absent, column } }: CarriedRowsProps) {
  const { text, language } = useCloseWords();
  const words = text.carry;
  const count = (number: number): string => number.toLocaleString(language);
  const from = (kind: 'close' | 'new' | 'typed' | 'unknown') => rows.filter(({ opening }) => opening.from === kind);
  const differing = rows.filter(({ opening }) => opening.difference !== null);
  const nameAt = (row: number): string =>
    cellText(source, row, columnOf(source, 'agencyName')) || cellText(source, row, columnOf(source, 'agency'));
  const addressAt = (row: number): string =>
    cellAddress(source.area.row + row, source.area.column + (column ?? columnOf(source, 'agency') ?? 0));
  const facts: readonly (readonly [string, number])[] = [
    ...(['close', 'new', 'typed', 'unknown'] as const).map((kind) => [words.facts[kind], from(kind).length] as const),
    [words.facts.absent, absent.length],
  ];
  return (
    <>
      <dl class="roster-facts">
        {facts.map(
          ([term, number]) =>
            number > 0 && (
              <div key={term}>
                <dt>{term}</dt>
                <dd>{count(number)}</dd>
              </div>
            ),
        )}
      </dl>
      {differing.length > 0 && (
        <details class="roster-reasons">
          <summary tabIndex={0}>{words.differences(count(differing.length))}</summary>
          <ol class="close-findings">
            {differing.slice(0, shownAtFirst).map(({ row, opening: { held, difference } }) => (
              <li key={row}>
                <SelectCell sheet={source.area.sheet} address={addressAt(row)}>
                  {addressAt(row)}
                </SelectCell>{' '}
                <strong>{nameAt(row)}</strong> {words.difference(yuanInCents(held ?? zero), yuanInCents(difference!))}
              </li>
            ))}
          </ol>
        </details>
      )}
      {from('new').length > 0 && (
        <details class="roster-reasons">
          <summary tabIndex={0}>{words.who.new}</summary>
          <ol class="close-findings">
            {from('new')
              .slice(0, shownAtFirst)
              .map(({ row }) => (
                <li key={row}>
                  <SelectCell sheet={source.area.sheet} address={addressAt(row)}>
                    {addressAt(row)}
                  </SelectCell>{' '}
                  {nameAt(row)}
                </li>
              ))}
          </ol>
        </details>
      )}
      {absent.length > 0 && (
        <details class="roster-reasons">
          <summary tabIndex={0}>{words.who.absent}</summary>
          <ol class="close-findings">
            {absent.slice(0, shownAtFirst).map((one) => (
              <li key={one.row}>
                {one.name || one.agency} <strong>{yuanInCents(heldAfter(one))}</strong>
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

const heldAfter = ({ heldAfter: held }: AgencyAfter) => held ?? zero;
