import type { Stretch } from '../../../../roster/assess/stretches';
import { Notice } from '../../../controls/notice';
import type { ComputeHow, ComputeWhere } from './choices';
import { useComputeWords } from './words';
import type { TableSource } from '../source/source';
import { Choice } from '../../../controls/choice';

/** Bytes of one answer that Excel on the web surely takes, of its 5 MB. */
export const mostBytes = 4_000_000;
/** OfficeDev/office-js 901: forty thousand single formulas hang the add-in. */
const mostFormulas = 20_000;

interface ComputeWarningsProps {
  readonly source: TableSource;
  readonly stretches: readonly Stretch[];
  readonly where: ComputeWhere;
  readonly how: ComputeHow;
  /** That stand in cells of their own. */
  readonly formulas: number;
  /** Of sentences that one formula would answer, where that is too many; else 0. */
  readonly bytes: number;
  readonly isAsValues: boolean;
  readonly onAsValues: (isAsValues: boolean) => void;
}

/** What of the table is answered by nothing, and what Excel would not stand. */
export function ComputeWarnings({ source, stretches, where, how, formulas, bytes, isAsValues, onAsValues }: ComputeWarningsProps) {
  const { language, text } = useComputeWords();
  const { layout } = source;
  const count = (number: number): string => number.toLocaleString(language);
  const leftOut = layout.leftOut.length;
  return (
    <>
      {(leftOut > 0 || stretches.length > 1) && (
        <p>
          {leftOut > 0 && text.leftOut(count(leftOut))} {stretches.length > 1 && how === 'spill' && text.split(count(stretches.length))}
        </p>
      )}
      {layout.headerRow === null && where !== 'sheet' && <p>{text.noHeader}</p>}
      {how !== 'values' && <p class="aside">{text.blanks}</p>}
      {formulas > mostFormulas && (
        <Notice kind="caution">
          <p>{text.manyFormulas(count(formulas))}</p>
        </Notice>
      )}
      {bytes > 0 && (
        <Notice kind="caution">
          <p>{text.tooLong((bytes / 1e6).toLocaleString(language, { maximumFractionDigits: 0 }))}</p>
          <Choice type="checkbox" checked={isAsValues} onChange={onAsValues}>
            {text.sentencesAsValues}
            <span class="aside">{text.sentencesStay}</span>
          </Choice>
        </Notice>
      )}
    </>
  );
}
