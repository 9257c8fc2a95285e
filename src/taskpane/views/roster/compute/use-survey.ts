import { useEffect, useState } from 'preact/hooks';
import { errorReason } from '../../../../excel/error-reason';
import { bytesOf } from '../../../../excel/cells/payload';
import { answerOfKind, type AnswerKind } from '../../../../roster/assess/answer-kind';
import { spreadRows } from '../../../../roster/assess/spread-rows';
import { rowsIn, type Stretch } from '../../../../roster/assess/stretches';
import { usePane } from '../../../pane-context';
import { answersTo } from './values';
import type { TableSource } from '../source/source';

export interface ComputeSurvey {
  /** Rows of the source, and what the chosen answers to each are. */
  readonly preview: readonly { readonly row: number; readonly answers: readonly unknown[] }[];
  /** About how many bytes a formula with sentences would answer at most; 0 where none is chosen. */
  readonly bytes: number;
}

const rowsShown = 5;
const rowsMeasured = 100;

/** The first rows answered, and how long the sentences are; null until it is known, a reason where the functions cannot be asked. */
export function useComputeSurvey(
  source: TableSource,
  stretches: readonly Stretch[],
  kinds: readonly AnswerKind[],
): ComputeSurvey | { readonly reason: string } | null {
  const { reading, language } = usePane();
  const [latest, setLatest] = useState<{ of: readonly unknown[]; found: ComputeSurvey | { readonly reason: string } } | null>(null);
  const of = [source, stretches, reading, kinds.join(), language];
  useEffect(() => {
    let isCurrent = true;
    survey(source, stretches, kinds).then(
      (found) => isCurrent && setLatest({ of, found }),
      (error: unknown) => isCurrent && setLatest({ of, found: { reason: errorReason(error) } }),
    );
    return () => {
      isCurrent = false;
    };
  }, of);
  // What another table or rule gave never stands beside these rows.
  return latest?.of.every((one, i) => one === of[i]) ? latest.found : null;
}

async function survey(source: TableSource, stretches: readonly Stretch[], kinds: readonly AnswerKind[]): Promise<ComputeSurvey> {
  const shown = firstRows(stretches, rowsShown);
  const measured = spreadRows(stretches, rowsMeasured);
  const answers = await Promise.all(kinds.map((kind) => answersTo(source, kind, shown)));
  const sizes = await Promise.all(
    kinds
      .filter((kind) => answerOfKind[kind].holds === 'sentence')
      .map(async (kind) => bytesOf(JSON.stringify(await answersTo(source, kind, measured))) / Math.max(1, measured.length)),
  );
  return {
    preview: shown.map((row, i) => ({ row, answers: answers.map((column) => column[i]) })),
    bytes: Math.max(0, ...sizes) * rowsIn(stretches),
  };
}

function firstRows(stretches: readonly Stretch[], most: number): number[] {
  const found: number[] = [];
  for (const { row, rows } of stretches) for (let i = 0; i < rows && found.length < most; i++) found.push(row + i);
  return found;
}
