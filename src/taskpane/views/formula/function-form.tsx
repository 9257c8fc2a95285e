import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import type { FunctionName } from '../../../i18n/en-US/functions';
import { addressText } from '../../../sheet/sheet-name';
import { typedArgument, type TypedArgument } from '../../../sheet/typed-argument';
import { Button } from '../../controls/button';
import { Section } from '../../controls/section';
import { memoryKey } from '../../memory';
import { useMemory, usePane, useSelection } from '../../pane-context';
import { type CallFault, callOf, isCall, sizeText } from '../../calls/call';
import { type Argument, type Declaration, declarations } from '../../../engine/tables/declarations';
import { PreviewSection } from './preview-section';
import { usePreview } from './use-preview';
import { useInsertWords } from './words';
import { WriteSection } from './write-section';
import { TextField } from '../../controls/text-field';
import { pickedArea } from './picked-area';

// Typed once, an argument serves every function that has one of its name.
const typedKey = memoryKey<Readonly<Record<string, string>>>(() => ({}));

interface FunctionFormProps {
  readonly name: FunctionName;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly onBack: () => void;
}

/** One function: what it says, its arguments, what it answers, and where it goes. */
export function FunctionForm({ name, heading, onBack }: FunctionFormProps) {
  const { text } = useInsertWords();
  const pane = usePane();
  const target = targetOf(useSelection());
  const [typed, type] = useMemory(typedKey);
  const [note, setNote] = useState<{ argument: string; text: string } | null>(null);
  const shape: Declaration = declarations[name];
  const about = text.of[name];
  const meant = useMemo(
    () =>
      Object.fromEntries(
        shape.arguments.map((argument) => [argument.name, typedArgument(typed[argument.name] ?? '', target?.sheet ?? '')]),
      ),
    [shape, typed, target?.sheet],
  );
  const call = useMemo(() => callOf(name, meant), [name, meant]);
  const preview = usePreview(isCall(call) ? call : null);

  const pick = async ({ name: argument }: Argument) => {
    await pane.selection.refresh();
    const picked = pickedArea(pane.selection.current());
    const said = (words: string) => {
      setNote({ argument, text: words });
      pane.actions.announce(words);
    };
    if (picked.state === 'unread') said(text.picked.unread(picked.reason));
    else if (picked.state !== 'picked') said(text.picked[picked.state]);
    else {
      const address = addressText(picked.area);
      type({ ...typed, [argument]: address });
      if (picked.isPart) said(text.picked.usedPart(address));
      else {
        setNote(null);
        pane.actions.announce(`${argument}: ${address}`);
      }
    }
  };

  const field = (argument: Argument) => (
    <ArgumentField
      key={argument.name}
      argument={argument}
      description={(about.parameters as Readonly<Record<string, string>>)[argument.name] ?? ''}
      typed={typed[argument.name] ?? ''}
      meant={meant[argument.name] ?? { state: 'left-out' }}
      fault={isCall(call) ? undefined : call.find((fault) => fault.argument === argument.name)}
      note={note?.argument === argument.name ? note.text : undefined}
      onType={(words) => {
        setNote(null);
        type({ ...typed, [argument.name]: words });
      }}
      onPick={() => void pick(argument)}
    />
  );
  // Where it opens by itself it may not close while a person empties a field in it.
  const [isOpen] = useState(() => shape.arguments.some(({ isOptional, name: argument }) => isOptional && (typed[argument] ?? '') !== ''));
  const needed = shape.arguments.filter(({ isOptional }) => !isOptional);
  const optional = shape.arguments.filter(({ isOptional }) => isOptional);
  return (
    <>
      <header class="masthead insert-masthead">
        <Button look="link" class="back" onPress={onBack}>
          <span aria-hidden="true">‹&nbsp;</span>
          {text.allFunctions}
        </Button>
        <h1 tabIndex={-1} ref={heading}>
          TUIKE.{name}
        </h1>
        <p>{about.description}</p>
        <p class="aside">
          {text.example} <code>{about.example}</code>
        </p>
      </header>
      <Section heading={text.arguments}>
        {shape.arguments.length === 0 && <p>{text.noArguments}</p>}
        {needed.map(field)}
        {optional.length > 0 && (
          <details class="insert-optional" open={isOpen}>
            <summary tabIndex={0}>{text.optional}</summary>
            {optional.map(field)}
          </details>
        )}
      </Section>
      <PreviewSection call={isCall(call) ? call : null} preview={preview} target={target} />
      <WriteSection name={name} call={isCall(call) ? call : null} preview={preview} target={target} />
    </>
  );
}

/** The first cell of the selection. */
function targetOf(selection: ReturnType<typeof useSelection>): SheetArea | null {
  if (selection.state !== 'area') return null;
  const { sheet, row, column } = selection.area;
  return sheetArea(sheet, row, column, 1, 1);
}

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
function ArgumentField({ argument, description, typed, meant, fault, note, onType, onPick }: ArgumentFieldProps) {
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
