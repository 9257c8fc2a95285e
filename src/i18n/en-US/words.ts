import { problems, type ProblemSentences } from './problems';
import { sentences, type Sentences } from './sentences';

/** What the functions say in one language. */
export interface Words {
  readonly problems: ProblemSentences;
  readonly sentences: Sentences;
}

export const words: Words = { problems, sentences };
