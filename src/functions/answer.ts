// Every call of a function passes here: it learns the workbook's rules and the user's language, and turns a failure of ours into a sentence.
import type { ErrorCell } from '../engine/tiers/exact-answers';
import { madeOnce } from '../engine/tiers/made-once';
import type { Problem } from '../engine/amounts/problem';
import { spokenLanguage } from '../excel/language';
import { workbookRules } from '../excel/rules/workbook-rules';
import type { Sentences } from '../i18n/en-US/sentences';
import { languageOf, type Language } from '../i18n/language';
import { problemSentence } from '../i18n/problem-sentence';
import type { Words } from '../i18n/en-US/words';
import { wordsIn } from '../i18n/words';
import type { RulebookReading } from '../rules/rulebook';
import { errorCell, errorNameOf, isWordless } from './error-cell';

export interface Context {
  readonly reading: RulebookReading;
  readonly language: Language;
  readonly sentences: Sentences;
  readonly say: (problem: Problem) => string;
  readonly errorCell: ErrorCell;
  /** Called before each answer: every one has its own measure of sentences. */
  readonly begin: () => void;
}

/** rows × columns of plain values and error cells, never ragged, never empty. */
export type Matrix = readonly (readonly unknown[])[];

// The generator demands any[][]; nobody writes into an answer, whose rows may be shared and frozen.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function answer(make: (context: Context) => Matrix): Promise<any[][]> {
  const language = languageOf(spokenLanguage());
  const [reading, words] = await Promise.all([workbookRules(), wordsIn(language).catch(() => null)]);
  if (words === null) return [[new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, wordless)]];
  const context = contextOf(reading, language, words);
  try {
    context.begin();
    return make(context) as unknown[][];
  } catch (error) {
    return [[context.errorCell({ code: 'our-fault', reason: error instanceof Error ? error.message : String(error) })]];
  }
}

const contextsOf = madeOnce((_: RulebookReading) => new Map<Language, Context>());

function contextOf(reading: RulebookReading, language: Language, words: Words): Context {
  const known = contextsOf(reading);
  const context = known.get(language) ?? contextFor(reading, language, words);
  known.set(language, context);
  return context;
}

// In no file of words: it is said where they could not be loaded.
const wordless = '加载项的文字没有载入，请检查网络后重新计算。The words of the add-in did not load: check the network, then recalculate.';

// Excel on the web refuses answers above 5 MB, and a column of nothing but errors would say its sentence 100,000 times.
// Characters of sentences in one answer; the errors after that go without, and CHECK still has words for them.
const longestWords = 300_000;

export function contextFor(reading: RulebookReading, language: Language, { problems, sentences }: Words): Context {
  const say = problemSentence(problems);
  let spoken = 0;
  // One error cell serves all cells that say the same, each time at the cost of its sentence; without a sentence its name is all it says.
  // Not frozen as rows are: it is of Microsoft's class, and some office.js may note something on it, which then is the same for all.
  const unsaid = new Map<string, CustomFunctions.Error>();
  const nameAlone = (name: string): CustomFunctions.Error => {
    let known = unsaid.get(name);
    if (known === undefined) unsaid.set(name, (known = errorCell(name)));
    return known;
  };
  const said = madeOnce((problem: Problem) => {
    const name = errorNameOf(problem);
    const sentence = isWordless(problem) ? '' : say(problem);
    return { name, cell: sentence === '' ? nameAlone(name) : errorCell(name, sentence), length: sentence.length };
  });
  const sharedError = (problem: Problem): CustomFunctions.Error => {
    const { name, cell, length } = said(problem);
    if (length > 0 && spoken > longestWords) return nameAlone(name);
    spoken += length;
    return cell;
  };
  return {
    reading,
    language,
    sentences,
    say,
    errorCell: sharedError,
    begin: () => void (spoken = 0),
  };
}
