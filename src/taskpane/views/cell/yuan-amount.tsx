import { Fragment } from 'preact';
import { yuan } from '../../../i18n/yuan';

/** Yuan to the last digit; an amount too long for its line breaks between groups. `bare` leaves the sign of the currency out. */
export function YuanAmount({ of: amount, bare = false }: { of: { toFixed(): string }; bare?: boolean }) {
  const groups = yuan(amount)
    .slice(bare ? 1 : 0)
    .match(/[^,]+,?/g);
  return (
    <>
      {groups?.map((group, index) => (
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {group}
        </Fragment>
      ))}
    </>
  );
}
