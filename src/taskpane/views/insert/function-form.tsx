import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import type { FunctionName } from '../../../i18n/en-US/functions';
import { addressText } from '../../../sheet/sheet-name';
import { typedArgument } from '../../../sheet/typed-argument';
import { Button } from '../../button';
import { Section } from '../../section';
import { memoryKey } from '../../memory';
import { useMemory, usePane, useSelection } from '../../pane-context';
import { callOf, isCall } from '../../calls/call';
import { declarations, type Argument, type Declaration } from '../../../engine/tables/declarations';
import { ArgumentField } from './argument-field';
import { pickedArea } from './picked-area';
import { PreviewSection } from './preview-section';
import { usePreview } from './use-preview';
import { useInsertWords } from './words';
import { WriteSection } from './write-section';

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
