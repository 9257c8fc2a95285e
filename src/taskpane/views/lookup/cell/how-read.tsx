import { isProblem } from '../../../../engine/amounts/cell';
import { type Decimal, residueIn } from '../../../../engine/amounts/money';
import type { Problem } from '../../../../engine/amounts/problem';
import { glimpseOf } from '../../../../engine/amounts/seen-cell';
import { yuan } from '../../../../i18n/yuan';
import { Fact } from '../../../controls/fact';
import { usePane } from '../../../pane-context';
import { Section } from '../../../controls/section';
import type { ResolvedCell } from './resolve-cell';
import { useCellWords } from './words';

/** What the cell shows, where that comes from, and what amount it is. */
export function HowRead({ resolved, gmv }: { resolved: ResolvedCell; gmv: Decimal | null | Problem }) {
  const { language, text } = useCellWords();
  const { capabilities } = usePane();
  const { cell, source, calls } = resolved;
  const words = text.read;
  const residue = residueIn(cell.value);
  const isRead = gmv !== null && !isProblem(gmv);
  const names = new Intl.ListFormat(language).format(calls.map((name) => `TUIKE.${name}`));
  return (
    <Section heading={words.heading}>
      <dl class="facts">
        <Fact term={words.shows}>
          <span class="shown">{cell.text}</span>
        </Fact>
        {source && source.at.address !== cell.area.address && <Fact term={words.spillsFrom}>{source.at.address}</Fact>}
        {source && (
          <Fact term={words.formula}>
            <code>{source.formula}</code>
            {isRead && <span class="aside">{calls.length > 1 ? words.ofTwo(names) : words.ofFormula}</span>}
          </Fact>
        )}
        <Fact term={words.as}>
          {gmv === null ? (
            text.formula.blank
          ) : isProblem(gmv) ? (
            words.notRead
          ) : (
            <>
              {yuan(gmv)}{' '}
              <span class="aside">
                {typeof cell.value === 'string' ? words.text : residue === null ? words.number : words.residue(String(residue))}
              </span>
            </>
          )}
        </Fact>
      </dl>
      {!source && !capabilities.spills && <p class="aside">{words.cannotSay}</p>}
    </Section>
  );
}

/** The error that a cell shows, "#N/A"; undefined where it shows none. */
export function errorOf(value: unknown): string | undefined {
  return isProblem(value) ? glimpseOf(value.code) : undefined;
}
