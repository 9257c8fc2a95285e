import { mostBytesOnTheWeb } from '../../../../roster/orders/bytes';
import { Notice } from '../../../notice';
import { useOrdersWords } from './words';
import { Choice } from '../../../choice';

interface OrdersMethodProps {
  readonly isFormula: boolean;
  readonly bytes: number;
  readonly isDisabled: boolean;
  readonly onChoose: (isFormula: boolean) => void;
}

/** A formula or values, and what Excel on the web takes of a formula over so many lines. */
export function OrdersMethod({ isFormula, bytes, isDisabled, onChoose }: OrdersMethodProps) {
  const { text, language } = useOrdersWords();
  const megabytes = new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / 1024 / 1024);
  const method = (value: boolean, words: string) => (
    <Choice type="radio" name="orders-method" checked={isFormula === value} disabled={isDisabled} onChange={() => onChoose(value)}>
      {words}
    </Choice>
  );
  return (
    <>
      <fieldset class="orders-methods">
        <legend>{text.write.how}</legend>
        {method(true, text.write.formula)}
        {method(false, text.write.values)}
      </fieldset>
      {bytes > mostBytesOnTheWeb && (
        <Notice kind="caution">
          <p>{text.write.tooLarge(megabytes)}</p>
        </Notice>
      )}
    </>
  );
}
