// Exact decimal arithmetic. Sums and differences of anything a cell can hold (32,767 characters, exponents of three digits) keep every digit.
import { Decimal as DecimalJs } from 'decimal.js';

export const Decimal = DecimalJs.clone({ precision: 40_000, defaults: true });
export type Decimal = DecimalJs;

export const zero = new Decimal(0);
