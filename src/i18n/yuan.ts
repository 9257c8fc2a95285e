// A cell holds 32,767 characters, and a pasted text may have as many digits.
const longest = 60;

/** The same with cents even where there are none: ¥500,000.00. */
export const yuanWithCents = (amount: { toFixed(decimals?: number): string }): string => yuan({ toFixed: () => amount.toFixed(2) });

/** An exact amount as money: ¥512,000, ¥0.01, every digit kept up to 60 characters, two decimals where there are any. */
export function yuan(amount: { toFixed(): string }): string {
  const [sign, whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount.toFixed())?.slice(1) ?? [];
  // Cut before grouping, which takes quadratic time.
  if (whole.length > longest) return `${sign ?? ''}¥${whole.slice(0, longest - 1)}…`;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const text = `${sign ?? ''}¥${grouped}${fraction === undefined ? '' : `.${fraction.padEnd(2, '0')}`}`;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
