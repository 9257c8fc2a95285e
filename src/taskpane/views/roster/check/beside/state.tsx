import { Notice } from '../../../../controls/notice';
import { WritingState } from '../../../../writing/state';
import { LookAgain } from '../../look-again';
import { useCheckWords } from '../words';
import type { ColumnBeside } from './use-column-beside';

/** What came of a column that was written beside the table, and the way back. */
export function ColumnBesideState({ unread, writing }: Pick<ColumnBeside, 'unread' | 'writing'>) {
  const { text } = useCheckWords();
  return (
    <>
      {unread !== null && (
        <Notice kind="fault">
          <p>{text.unreadBack(unread)}</p>
        </Notice>
      )}
      <WritingState writing={writing} readAgain={() => <LookAgain />} />
    </>
  );
}
