// What a person decided about tables, kept in the workbook and applied to what is found.
import { newTurns } from '../../../../excel/events/turns';
import { keepText, keptText } from '../../../../excel/parts/kept-text';
import { asDecided, decisionFor, decisionOf, decisionsIn, decisionsText, withDecision } from '../../../../roster/table/decisions';
import type { TableFound } from './at-hand';

export interface FoundAsDecided {
  readonly found: TableFound;
  readonly told: DecisionTold | null;
}

/** kept: what was decided holds. shape: a table much like it was decided, and nothing of that holds here. */
export type DecisionTold =
  { readonly kind: 'kept' } | { readonly kind: 'shape'; readonly more: readonly string[]; readonly fewer: readonly string[] };

const inTurn = newTurns();

const computedOf = ({ hints }: TableFound): readonly number[] => hints.computed ?? [];

/** As decided before, where this is a table with the same columns. What cannot be read is not known. */
export async function asDecidedBefore(found: TableFound): Promise<FoundAsDecided> {
  const decisions = decisionsIn(await keptText('tables').catch(() => null));
  const match = decisionFor(decisions, found.source.layout, computedOf(found));
  if (match === null) return { found, told: null };
  if (!('decision' in match)) return { found, told: { kind: 'shape', ...match } };
  const { decision } = match;
  const layout = asDecided(found.source.layout, decision);
  const roles = new Set(layout.columns.flatMap(({ index, role }) => (role === null ? [] : [index])));
  const decided: TableFound = {
    ...found,
    source: { ...found.source, layout, path: decision.path },
    guess: {
      ...found.guess,
      why: decision.path === found.source.path ? found.guess.why : 'chosen',
      doubts: new Map([...found.guess.doubts].filter(([index]) => !roles.has(index))),
    },
    inYuan: decision.inYuan,
    ...(decision.counted && { counted: decision.counted }),
  };
  return { found: decided, told: { kind: 'kept' } };
}

/** Keeps what a person made of a table, after whatever was kept before. A workbook that takes nothing goes on without. */
export function keepDecision(found: TableFound, guessed: TableFound | null): void {
  inTurn(() => keep(found, guessed ?? found)).catch(() => undefined);
}

async function keep(found: TableFound, guessed: TableFound): Promise<void> {
  const decisions = decisionsIn(await keptText('tables'));
  // Of the table as it was found: a column that was just written beside it makes it no other table.
  const match = decisionFor(decisions, guessed.source.layout, computedOf(guessed));
  const before = match && 'decision' in match ? match.decision : null;
  const { layout, path } = found.source;
  const decided = {
    layout,
    path,
    computed: computedOf(found),
    inYuan: found.inYuan ?? [],
    ...(found.counted && { counted: found.counted }),
  };
  const decision = decisionOf(decided, guessed.source.layout.columns.length, before);
  await keepText('tables', decisionsText(withDecision(decisions, decision)));
}
