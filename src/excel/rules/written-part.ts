// The part and its mirrors as they are written.
import { xmlWith } from '../parts/write-part';
import { type Mirror, partNamespace, rootName } from './rule-part';

/** @param text JSON */
export const partWith = (text: string): string => xmlWith(rootName, partNamespace, text);

export const mirrorText = ({ id, fingerprint }: Mirror): string => `${id} sha256:${fingerprint}`;
