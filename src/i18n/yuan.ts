/** An exact amount as money: ¥512,000, ¥0.01, every digit kept, two decimals where there are any. */
export function yuan(amount: { toFixed(): string }): string {
  const [sign, whole = '', fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(amount.toFixed())?.slice(1) ?? [];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign ?? ''}¥${grouped}${fraction === undefined ? '' : `.${fraction.padEnd(2, '0')}`}`;
}
