import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { Button } from '../../controls/button';
import { useWritingWords } from '../../writing/words';

/** Reads the view's table anew where it stood; what a person corrected of it stays if it still looks alike. */
export const LookAgainContext = createContext<() => void>(() => undefined);

/** The way on where cells changed since they were read. */
export function LookAgain() {
  const { text } = useWritingWords();
  const lookAgain = useContext(LookAgainContext);
  return <Button onPress={lookAgain}>{text.lookAgain}</Button>;
}
