import { Confirmation } from '../../confirmation';
import { useInsertWords } from './words';

interface FilledDialogProps {
  readonly area: string;
  readonly count: number;
  readonly first: string;
  readonly onAnswer: (overwrite: boolean) => void;
}

/** Asks before filled cells are written over. */
export function FilledDialog({ area, count, first, onAnswer }: FilledDialogProps) {
  const { filled } = useInsertWords().text;
  return (
    <Confirmation heading={filled.heading} refuse={filled.keep} confirm={filled.overwrite} onAnswer={onAnswer}>
      <p>{filled.body(String(count), area, first)}</p>
      <p>{filled.loss}</p>
    </Confirmation>
  );
}
