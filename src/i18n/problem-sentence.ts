import type { Problem } from '../engine/amounts/problem';
import type { ProblemSentences } from './en-US/problems';

/** Words any problem in the language of the sentences. */
export function problemSentence(sentences: ProblemSentences): (problem: Problem) => string {
  const say = (problem: Problem): string =>
    (sentences[problem.code] as (problem: Problem, say: (inner: Problem) => string) => string)(problem, say);
  return say;
}
