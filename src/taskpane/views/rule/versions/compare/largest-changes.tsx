import type { CellPlace, DepositChange } from '../../../../../engine/tiers/deposit-difference';
import { sheetArea } from '../../../../../sheet/sheet-area';
import { selectCells } from '../../../../../excel/cells/write-cells';
import { yuan } from '../../../../../i18n/yuan';
import { Button } from '../../../../controls/button';
import { useVersionsWords } from '../words';

/** Whose deposit changes most: the agency where the table names it, else the cell; either leads to the cell. */
export function LargestChanges({ heading, changes }: { heading: string; changes: readonly DepositChange[] }) {
  const { text } = useVersionsWords();
  const words = text.figures;
  if (changes.length === 0) return null;
  return (
    <table class="changes" role="table">
      <caption>{heading}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[words.whose, words.gmv, words.deposits, words.change].map((column) => (
            <th role="columnheader" scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {changes.map(({ at, agency, gmv, before, after, change }) => (
          <tr role="row" key={`${at.sheet}!${at.row},${at.column}`}>
            <th role="rowheader" scope="row">
              <CellLink at={at} agency={agency} />
            </th>
            <td role="cell">{yuan(gmv)}</td>
            <td role="cell">{`${yuan(before)} → ${yuan(after)}`}</td>
            <td role="cell" class="change">
              {change.gt(0) ? '+' : ''}
              {yuan(change)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellLink({ at, agency }: { at: CellPlace; agency: string | null }) {
  const { text } = useVersionsWords();
  const area = sheetArea(at.sheet, at.row, at.column, 1, 1);
  const address = `${area.sheet}!${area.address}`;
  // A sheet that was renamed since is no longer there to be shown.
  const show = (): void => void selectCells(area).catch(() => undefined);
  return (
    <Button look="link" title={text.figures.show(address)} onPress={show}>
      {agency ?? address}
    </Button>
  );
}
