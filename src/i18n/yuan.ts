// A cell holds 32,767 characters, and a pasted text may have as many digits.
const longest = 60;

/** As yuan, with cents even where there are none: ¥500,000.00. */
export function yuanWithCents(amount: { toFixed(): string }): string {
  const text = amount.toFixed();
  return yuan({ toFixed: () => (text.includes('.') ? text : `${text}.00`) });
}

/** An exact amount as money: ¥512,000, ¥0.01, every digit kept up to 60 characters, two decimals where there are any. */
export function yuan(amount: { toFixed(): string }): string {
  const [sign, whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount.toFixed())?.slice(1) ?? [];
  if (whole.length > longest) return `${sign ?? ''}¥${whole.slice(0, longest - 1)}…`;
  const text = `${sign ?? ''}¥${inThousands(whole)}${fraction === undefined ? '' : `.${fraction.padEnd(2, '0')}`}`;
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

/** The same of whole cents, 0 or more and exact in a double. */
export function yuanOfCents(cents: number): string {
  const [whole, rest] = [Math.floor(cents / 100), cents % 100];
  const text = `¥${inThousands(String(whole))}`;
  return rest === 0 ? text : `${text}.${rest < 10 ? '0' : ''}${rest}`;
}

function inThousands(digits: string): string {
  let grouped = digits.slice(0, digits.length % 3 || 3);
  for (let i = grouped.length; i < digits.length; i += 3) grouped += `,${digits.slice(i, i + 3)}`;
  return grouped;
}
