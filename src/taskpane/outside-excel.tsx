import { Message } from './message';
import { useWords } from './words';

/** What a person sees who opens the page in a browser: there is no workbook to speak of. */
export function OutsideExcel() {
  const { heading, body, steps } = useWords().text.outside;
  return (
    <main>
      <Message heading={heading}>
        <p>{body}</p>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </Message>
    </main>
  );
}
