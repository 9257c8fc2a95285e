// npx tsx test/dialects/native/libre-office.ts [amounts [rule …]]: the native formulas, computed by LibreOffice (asks for soffice). Of all rules or
// of those named, by their ids.
import { namedArrays } from '../../../src/dialects/native/tier-arrays';
import type { Rule } from '../../../src/rules/rule';
import { writeBook } from '../../../src/workbench/files/write-book';
import type { CellInput } from '../../../src/workbench/grid/grid';
import { recalculatedInLibreOffice } from '../../e2e/recalculated-in-libre-office';
import { floating, floatingLower } from '../../engine/rules';
import { reportNative } from './report';
import { compareNative, formulaAt, nativeQuestions, nativeRows, nativeRules, type NativeCell } from './vectors';

const amounts = Number(process.argv[2] ?? 20_000);
const wanted = process.argv.slice(3);
const input = (cell: NativeCell): CellInput => (typeof cell === 'string' ? `'${cell}` : cell);

/** A cell of a .csv: LibreOffice quotes no text that looks like a number, and formulas answer none. */
const shown = (text: string | undefined): unknown =>
  text === undefined || text === '' ? '' : Number.isNaN(Number(text)) ? text : Number(text);

interface Case {
  readonly rule: Rule;
  readonly isNamed: boolean;
  readonly rows: ReturnType<typeof nativeRows>;
  readonly asked: readonly (typeof nativeQuestions)[number][];
  readonly bytes: Uint8Array;
}

async function made(rule: Rule, isNamed: boolean): Promise<Case> {
  const rows = nativeRows(rule, rule === floating || rule === floatingLower ? amounts : Math.ceil(amounts / 20));
  const named = isNamed ? namedArrays(rule.id) : null;
  const asked = nativeQuestions.filter((question) => formulaAt(rule, question, 1, named?.arrays) !== null);
  const cells = rows.map((row, r) => [...row.map(input), ...asked.map((question) => formulaAt(rule, question, r + 1, named?.arrays))]);
  const names = Object.fromEntries((named?.names() ?? []).map(({ name, formula }) => [name, formula]));
  return { rule, isNamed, rows, asked, bytes: await writeBook({ sheets: [{ name: 'S', cells }], beside: { names } }) };
}

async function prove(): Promise<void> {
  for (const rule of nativeRules.filter(({ id }) => wanted.length === 0 || wanted.includes(id)))
    for (const isNamed of [false, true]) {
      const { rows, asked, bytes } = await made(rule, isNamed);
      if (asked.length === 0) {
        reportNative(rule, isNamed, null);
        continue;
      }
      const began = performance.now();
      const found = (await recalculatedInLibreOffice(new Map([['native', bytes]]))).get('native')!;
      reportNative(
        rule,
        isNamed,
        compareNative(rule, rows, asked, (r, q) => shown(found[r]?.[3 + q]), 15),
        performance.now() - began,
      );
    }
}

void prove();
