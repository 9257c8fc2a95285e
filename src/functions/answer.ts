// Every call of a function passes here: it learns the workbook's rules and the user's language, and turns a failure of ours into a sentence.
import type { Problem } from '../engine/problem';
import { spokenLanguage } from '../excel/language';
import { workbookRules } from '../excel/workbook-rules';
import { problems as problemsEn } from '../i18n/en-US/problems';
import { sentences as sentencesEn, type Sentences } from '../i18n/en-US/sentences';
import { languageOf, type Language } from '../i18n/language';
import { problemSentence } from '../i18n/problem-sentence';
import { problems as problemsZh } from '../i18n/zh-CN/problems';
import { sentences as sentencesZh } from '../i18n/zh-CN/sentences';
import type { RulebookReading } from '../rules/rulebook';
import { errorCell } from './error-cell';

export interface Context {
  readonly reading: RulebookReading;
  readonly language: Language;
  readonly sentences: Sentences;
  readonly say: (problem: Problem) => string;
  readonly errorCell: (problem: Problem) => unknown;
}

/** rows × columns of plain values and error cells, never ragged, never empty. */
export type Matrix = readonly (readonly unknown[])[];

// The generator demands any[][]; nobody writes into an answer, whose rows may be shared and frozen.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function answer(make: (context: Context) => Matrix): Promise<any[][]> {
  const context = contextFor(await workbookRules(), languageOf(spokenLanguage()));
  try {
    return make(context) as unknown[][];
  } catch (error) {
    return [[context.errorCell({ code: 'our-fault', reason: error instanceof Error ? error.message : String(error) })]];
  }
}

// Excel on the web refuses answers above 5 MB, and a column of nothing but errors would say its sentence 100,000 times.
// Characters of sentences in one answer; the errors after that go without, and CHECK still has words for them.
const longestWords = 300_000;

export function contextFor(reading: RulebookReading, language: Language): Context {
  const isChinese = language === 'zh-CN';
  const say = problemSentence(isChinese ? problemsZh : problemsEn);
  let spoken = 0;
  const sayBriefly = (problem: Problem): string | undefined => {
    if (spoken > longestWords) return undefined;
    const sentence = say(problem);
    spoken += sentence.length;
    return sentence;
  };
  return {
    reading,
    language,
    sentences: isChinese ? sentencesZh : sentencesEn,
    say,
    errorCell: (problem) => errorCell(problem, sayBriefly),
  };
}
