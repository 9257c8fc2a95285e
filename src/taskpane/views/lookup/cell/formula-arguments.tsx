import { isProblem } from '../../../../engine/amounts/cell';
import { glimpseOf } from '../../../../engine/amounts/seen-cell';
import type { TuikeCall } from '../../../../sheet/tuike-call';
import type { ResolvedArgument } from './resolve-arguments';
import { useCellWords, useFunctionWords } from './words';

interface FormulaArgumentsProps {
  readonly call: TuikeCall & { readonly resolved: readonly ResolvedArgument[] };
  readonly source: { readonly formula: string; readonly row: number; readonly column: number };
  /** The answer stands in more cells than one. */
  readonly isSpilled: boolean;
}

/** The formula, what its function does, and what each argument is. */
export function FormulaArguments({ call, source, isSpilled }: FormulaArgumentsProps) {
  const { text } = useCellWords();
  const words = text.formula;
  const functions = useFunctionWords().text;
  const described = Object.hasOwn(functions, call.name)
    ? functions[call.name as keyof typeof functions].description
    : words.unknown(call.name);
  return (
    <div>
      <p>
        <code>{source.formula}</code>
      </p>
      <p>{described}</p>
      {call.around === 'if' && <p>{words.if}</p>}
      {call.around === 'more' && <p>{words.more}</p>}
      {isSpilled && call.around !== 'more' && <p>{words.row(String(source.row + 1), String(source.column + 1))}</p>}
      {call.resolved.length > 0 && (
        <>
          <h3>{words.arguments}</h3>
          <dl class="arguments">
            {call.resolved.map((argument) => (
              <div key={argument.name}>
                <dt>
                  {words.argument[argument.name]} <code>{argument.name}</code>
                </dt>
                <dd>
                  <Resolved argument={argument} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Resolved({ argument }: { argument: ResolvedArgument }) {
  const { language, text } = useCellWords();
  const words = text.formula;
  const { written, state, here, first, rows, columns, reason } = argument;
  const count = (number: number) => new Intl.NumberFormat(language).format(number);
  if (state === 'omitted') return <>{words.omitted}</>;
  if (state === 'unresolved' || state === 'unread') {
    return (
      <>
        <code>{written}</code> <span class="aside">{state === 'unread' ? words.unread(reason) : words.unresolved}</span>
      </>
    );
  }
  if (state === 'value') return <code>{written}</code>;
  const values = first.map((value) => (value === '' ? words.blank : glimpseOf(value))).join(language === 'zh-CN' ? '、' : ', ');
  const isMany = rows * columns > 1;
  return (
    <>
      <code>{written}</code> {here?.address && <span class="here">{words.here(here.address, cellText(here.cell, words.blank))}</span>}{' '}
      {isMany && (
        <span class="aside">
          {words.size(count(rows), count(columns))}
          {language === 'zh-CN' ? '，' : ', '}
          {words.first(values)}
          {rows * columns > first.length && ' …'}
        </span>
      )}
    </>
  );
}

function cellText(cell: unknown, blank: string): string {
  if (cell === '' || cell === null || cell === undefined) return blank;
  if (isProblem(cell)) return cell.code;
  return glimpseOf(cell);
}
