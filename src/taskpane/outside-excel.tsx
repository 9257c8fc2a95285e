import { useWords } from './words';

/** What a person sees who opens the page in a browser: there is no workbook to speak of. */
export function OutsideExcel() {
  const { heading, body, steps } = useWords().pane.outside;
  return (
    <main class="message">
      <h1>{heading}</h1>
      <p>{body}</p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </main>
  );
}
