import { element } from './element';

export interface MessageBox<Answer extends string> {
  readonly title: string;
  readonly paragraphs: readonly string[];
  /** Answers and what their buttons say; the last is the default, Escape gives the first. */
  readonly answers: readonly (readonly [Answer, string])[];
}

/** Shows a message and resolves to the answer a person chose. */
export function ask<Answer extends string>({ title, paragraphs, answers }: MessageBox<Answer>): Promise<Answer> {
  const dialog = element('#message') as HTMLDialogElement;
  element('#message h2').textContent = title;
  element('#message .words').replaceChildren(
    ...paragraphs.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
  );
  const buttons = answers.map(([answer, text]) => {
    const button = Object.assign(document.createElement('button'), { textContent: text });
    button.addEventListener('click', () => dialog.close(answer));
    return button;
  });
  element('#message menu').replaceChildren(...buttons);
  dialog.returnValue = '';
  dialog.showModal();
  buttons.at(-1)?.focus();
  return new Promise((resolve) => {
    const answered = () => {
      const chosen = answers.find(([answer]) => answer === dialog.returnValue) ?? answers[0];
      if (chosen) resolve(chosen[0]);
    };
    dialog.addEventListener('close', answered, { once: true });
  });
}
