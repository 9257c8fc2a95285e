// Money as it is paid or added up: cells computed in doubles (0.30000000000000004) leave digits that no account knows.
import type { Decimal } from '../../../engine/amounts/money';
import { yuan } from '../../../i18n/yuan';

/** "1234.50", "1234"; half a cent rounds up. */
export const inCents = (amount: Decimal): string => amount.toFixed(2).replace(/\.00$/, '');

export const yuanInCents = (amount: Decimal): string => yuan({ toFixed: () => inCents(amount) });
