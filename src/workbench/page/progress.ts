import type { FileStep, Report } from '../files/step';
import { element } from './element';
import type { WorkbenchWords } from './words';

/** Thrown where a person cancelled. */
export class Cancelled extends Error {}

/** Where a step begins and ends on the bar. */
const places: Readonly<Record<FileStep, readonly [from: number, to: number]>> = {
  reading: [0, 0.1],
  parsing: [0.1, 0.6],
  filling: [0.6, 1],
  collecting: [0, 0.3],
  writing: [0.3, 0.9],
  packing: [0.9, 1],
};

export interface Work {
  readonly report: Report;
  readonly signal: AbortSignal;
}

/** Shows how far the work is, over a page that takes no clicks meanwhile; rejects with Cancelled where a person ends it. */
export async function withProgress<T>(title: string, words: WorkbenchWords, work: (work: Work) => Promise<T>): Promise<T> {
  const dialog = element('#progress') as HTMLDialogElement;
  const bar = element('#progress progress') as HTMLProgressElement;
  const step = element('#progress output');
  const cancelling = new AbortController();
  element('#progress h2').textContent = title;
  const cancel = element('#progress button') as HTMLButtonElement;
  cancel.textContent = words.cancel;
  const report: Report = (name, share) => {
    step.textContent = words.steps[name];
    const [from, to] = places[name];
    // A bar without a value moves by itself: the step cannot tell how far it is.
    if (share === null) bar.removeAttribute('value');
    else bar.value = from + share * (to - from);
  };
  const stop = (event: Event) => {
    event.preventDefault();
    cancelling.abort(new Cancelled(title));
  };
  bar.removeAttribute('value');
  step.textContent = '';
  cancel.addEventListener('click', stop);
  dialog.addEventListener('cancel', stop);
  dialog.showModal();
  try {
    return await work({ report, signal: cancelling.signal });
  } finally {
    cancel.removeEventListener('click', stop);
    dialog.removeEventListener('cancel', stop);
    dialog.close();
  }
}
