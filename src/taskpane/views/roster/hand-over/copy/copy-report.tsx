import type { HandOverText } from '../../../../../i18n/en-US/pane/roster/hand-over';
import { addressText } from '../../../../../sheet/sheet-name';
import type { SheetArea } from '../../../../../sheet/sheet-area';
import { Button } from '../../../../controls/button';
import { Notice } from '../../../../controls/notice';
import { AreaTable, type AreasOfOneKind } from '../fate-table';
import { useHandOverWords } from '../words';
import type { CopyResult } from './make-copy';

/** What the copy has in the place of formulas; or why there is none, and the way that is always there. */
export function CopyReport({ result, onInstead }: { readonly result: CopyResult; readonly onInstead: () => void }) {
  const { text } = useHandOverWords();
  if (result.state === 'cancelled') return <p>{text.copy.cancelled}</p>;
  if (result.state === 'opened') {
    const rows = rowsOf(result.formulas, text);
    return (
      <>
        <p>{text.copy.opened}</p>
        {rows.length > 0 ? <AreaTable rows={rows} /> : <p>{text.copy.none}</p>}
        <p class="aside">{text.copy.unseen}</p>
      </>
    );
  }
  return (
    <>
      <Notice kind="fault">
        <p>{faultSentence(result, text)}</p>
        <p>{text.copy.instead}</p>
      </Notice>
      <div class="actions">
        <Button onPress={onInstead}>{text.targets.here}</Button>
      </div>
    </>
  );
}

function faultSentence(result: Exclude<CopyResult, { state: 'opened' | 'cancelled' }>, { copy }: HandOverText): string {
  switch (result.state) {
    case 'refused':
      return copy.refused[result.at](result.reason);
    case 'too-large':
      return copy.tooLarge((result.bytes / 1_048_576).toFixed(1));
    case 'changed':
      return copy.changed(addressText(result.area));
    case 'other-file':
      return copy.otherFile;
    case 'unread':
      return copy.unread(result.part);
    case 'calls-elsewhere':
      return copy.elsewhere(result.part);
  }
}

function rowsOf(formulas: Extract<CopyResult, { state: 'opened' }>['formulas'], text: HandOverText): readonly AreasOfOneKind[] {
  const rows = new Map<string, { what: string; why: keyof HandOverText['why'] | null; areas: SheetArea[] }>();
  for (const { becomes, why, area } of formulas) {
    const key = `${becomes} ${why ?? ''}`;
    const row = rows.get(key);
    if (row) row.areas.push(area);
    else rows.set(key, { what: text.becomes[becomes], why, areas: [area] });
  }
  return [...rows.values()];
}
