import { addressText } from '../../../sheet/sheet-name';
import type { TypedArgument } from '../../../sheet/typed-argument';
import { Button } from '../../button';
import { TextField } from '../../text-field';
import { type CallFault, sizeText } from '../../calls/call';
import type { Argument } from '../../../engine/tables/declarations';
import { useInsertWords } from './words';

interface ArgumentFieldProps {
  readonly argument: Argument;
  readonly description: string;
  readonly typed: string;
  readonly meant: TypedArgument;
  readonly fault: CallFault | undefined;
  /** What became of the last use of the selection. */
  readonly note: string | undefined;
  readonly onType: (typed: string) => void;
  readonly onPick: () => void;
}

/** An argument: typed or picked, and how it is understood. */
export function ArgumentField({ argument, description, typed, meant, fault, note, onType, onPick }: ArgumentFieldProps) {
  const { text } = useInsertWords();
  const isWrong = fault !== undefined && fault.fault !== 'missing';
  return (
    <TextField
      class="insert-argument"
      label={argument.name}
      hint={description}
      understood={[isWrong ? '' : meantText(text, meant, argument), note].filter(Boolean).join(' ')}
      value={typed}
      problems={[isWrong ? faultText(text, fault) : null]}
      placeholder={text.placeholder}
      isRequired={!argument.isOptional}
      beside={
        <Button label={text.useSelectionFor(argument.name)} onPress={onPick}>
          {text.useSelection}
        </Button>
      }
      onInput={onType}
    />
  );
}

type Text = ReturnType<typeof useInsertWords>['text'];

function meantText(text: Text, meant: TypedArgument, { isOptional }: Argument): string {
  switch (meant.state) {
    case 'cells':
      return text.understood.cells(addressText(meant.area), sizeText(meant.area));
    case 'value':
      return typeof meant.value === 'number' ? text.understood.number(meant.literal) : text.understood.text(meant.value);
    default:
      return isOptional ? text.understood.leftOut : text.understood.missing;
  }
}

function faultText({ faults }: Text, { fault, seen, expected }: CallFault): string {
  switch (fault) {
    case 'missing':
      return faults.missing;
    case 'whole':
      return faults.whole;
    case 'too-long':
      return faults.tooLong;
    case 'not-one':
      return faults.notOne(seen);
    case 'not-a-column':
      return faults.notAColumn(seen, expected);
    case 'other-height':
      return faults.otherHeight(seen, expected);
    case 'other-size':
      return faults.otherSize(seen, expected);
  }
}
