import type { Words } from '../en-US/words';
import { problems } from './problems';
import { sentences } from './sentences';

export const words: Words = { problems, sentences };
