import type { Decimal } from '../../../engine/amounts/money';
import { yuan } from '../../../i18n/yuan';

/** An amount to its last digit, as it may be typed: "512,000.005". */
export const plainYuan = (amount: Decimal): string => yuan(amount).slice(1);
