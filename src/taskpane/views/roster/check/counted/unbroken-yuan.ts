import type { Decimal } from '../../../../../engine/amounts/money';
import { yuanInCents } from '../../yuan-in-cents';

/** Its sign stays on the line of its digits. */
export const unbrokenYuan = (amount: Decimal): string => yuanInCents(amount).replace(/^-/, '-\u2060');
