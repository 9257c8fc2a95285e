import type { HandOverText } from '../../../../../i18n/en-US/pane/roster/hand-over';
import { addressText } from '../../../../../sheet/sheet-name';
import { Button } from '../../../../controls/button';
import { Notice } from '../../../../controls/notice';
import { AreaTable } from '../fate-table';
import { useHandOverWords } from '../words';
import type { CopyResult } from './make-copy';

/** What the copy has in the place of formulas; or why there is none, and the way that is always there. */
export function CopyReport({ result, onInstead }: { readonly result: CopyResult; readonly onInstead: () => void }) {
  const { text } = useHandOverWords();
  if (result.state === 'cancelled') return <p>{text.copy.cancelled}</p>;
  if (result.state === 'opened') {
    const formulas = result.formulas.map(({ becomes, why, area }) => ({ what: text.becomes[becomes], why, area }));
    return (
      <>
        <p>{text.copy.opened}</p>
        {formulas.length > 0 ? <AreaTable formulas={formulas} /> : <p>{text.copy.none}</p>}
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
