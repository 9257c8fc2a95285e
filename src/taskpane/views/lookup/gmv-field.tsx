import { Button } from '../../controls/button';
import { TextField } from '../../controls/text-field';
import { useLookupWords } from './words';

interface GmvFieldProps {
  /** As typed or pinned, or as the selected cell shows it. */
  readonly value: string;
  /** Where the amount comes from; null where it was typed. */
  readonly from: string | null;
  readonly isPinned: boolean;
  readonly problem: string | null;
  readonly onInput: (typed: string) => void;
  readonly onDone: () => void;
  readonly onPin: (isPinned: boolean) => void;
}

/** The amount that is looked up. What is typed is pinned: a click into the sheet must not sweep it away. */
export function GmvField({ value, from, isPinned, problem, onInput, onDone, onPin }: GmvFieldProps) {
  const { text } = useLookupWords();
  return (
    <TextField
      label={text.gmv}
      hint={from ?? (isPinned ? text.pinned : text.hint)}
      value={value}
      isFollowing={!isPinned}
      problems={[problem]}
      onInput={onInput}
      onDone={onDone}
      beside={
        isPinned ? (
          <Button look="subtle" onPress={() => onPin(false)}>
            {text.follow}
          </Button>
        ) : (
          value !== '' && (
            <Button look="subtle" title={text.pinThis} onPress={() => onPin(true)}>
              {text.pin}
            </Button>
          )
        )
      }
    />
  );
}
