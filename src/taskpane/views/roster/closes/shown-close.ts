import type { CloseEntry } from '../../../../roster/close/chain/closes';
import { isOfPayments } from '../../../../roster/close/verify/verify-close';
import type { CloseAtHand } from '../../../closes/closes';

/** A close whose sheet was read and verified. */
export interface ShownClose extends Pick<CloseAtHand, 'read' | 'verification'> {
  readonly entry: CloseEntry;
  readonly sheet: string;
}

/** Whether its figures are as they were closed; what people filled in since may have changed. */
export const areFiguresAsClosed = ({ verification }: Pick<ShownClose, 'verification'>): boolean =>
  verification.findings.every(isOfPayments);
