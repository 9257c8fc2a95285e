import { settingsProblem } from '../engine/rule-of-cell';
import type { Context, Matrix } from './answer';

// Put in by the build: package.json's version, and a hash of the functions' metadata.
declare const __VERSION__: string;
declare const __METADATA_VERSION__: string;

/** One cell of text that says which build, which metadata and which rule answered. */
export function buildText({ reading, sentences, errorCell }: Context): Matrix {
  if (reading.state !== 'ok') return [[errorCell(settingsProblem(reading))]];
  return [[sentences.build(__VERSION__, __METADATA_VERSION__, reading.rulebook.chosen)]];
}
