import type { TextEncoding } from '../../files/text/encoding';
import type { Report } from './step';
import type { AddinOfPart } from './settings-part';

export interface FileReadOptions {
  /** Overrides what the bytes of a text file seem to be. */
  readonly encoding?: TextEncoding;
  /** Whose settings the book takes along; every add-in's where it is left out. */
  readonly addin?: Pick<AddinOfPart, 'id'>;
  readonly report?: Report;
}
