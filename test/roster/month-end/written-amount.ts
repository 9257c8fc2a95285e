// An amount as people and systems write it into a month-end table.

export const amountStyles = ['number', 'grouped', 'full-width', 'yuan-sign', 'yuan-word', 'wan', 'spaces'] as const;
export type AmountStyle = (typeof amountStyles)[number];

/** "-1234.50" → whole and decimals; decimals only where there are any. */
function decimalText(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  const [whole, decimals] = [digits.slice(0, -2), digits.slice(-2)];
  return `${cents < 0n ? '-' : ''}${whole}${decimals === '00' ? '' : `.${decimals}`}`;
}

export function writtenAmount(cents: bigint, style: AmountStyle): number | string {
  const text = decimalText(cents);
  switch (style) {
    case 'number':
      return Number(text);
    case 'grouped':
      return grouped(text);
    case 'full-width':
      return fullWidth(grouped(text));
    case 'yuan-sign':
      return text.startsWith('-') ? `-￥${text.slice(1)}` : `￥${text}`;
    case 'yuan-word':
      return `${text}元`;
    case 'wan':
      return `${inWan(cents)}万`;
    case 'spaces':
      return ` ${text}\u3000`;
  }
}

/** The same amount in 万元, exactly: six decimals at most. */
export function inWan(cents: bigint): string {
  const digits = String(cents < 0n ? -cents : cents).padStart(7, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -6)}.${digits.slice(-6)}`.replace(/\.?0+$/, '');
}

const grouped = (text: string): string => text.replace(/\d+/, (whole) => whole.replace(/\B(?=(\d{3})+$)/g, ','));

/** Digits, signs and letters in the wide forms of a Chinese keyboard. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
}
