import { Fragment } from 'preact';
import { amountText } from './amount-text';
import { useWords } from './words';

/** Yuan as digits in groups; an amount too long for its line breaks between groups. */
export function Amount({ of: amount }: { of: { toFixed(): string } | string }) {
  const { language } = useWords();
  const groups = amountText(typeof amount === 'string' ? amount : amount.toFixed(), language).match(/[^,]+,?/g) ?? [];
  return (
    <>
      {groups.map((group, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {group}
        </Fragment>
      ))}
    </>
  );
}
