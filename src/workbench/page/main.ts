import { readChoices } from './choices';
import { showTesting } from './testing';
import { element } from './element';
import './page.css';
import { showWords, wordsIn } from './words';

const choices = readChoices();
document.documentElement.lang = choices.language;
document.documentElement.dataset['theme'] = choices.theme;
showWords(wordsIn[choices.language], document);
for (const input of document.querySelectorAll<HTMLInputElement>('.choice input')) {
  input.checked = choices[input.name as 'language' | 'blanks' | 'excel'] === input.value;
}
showTesting(choices);

const tuikeWorkbench: Record<string, unknown> = {};
Object.assign(window, { tuikeWorkbench });

// The grid is a hundred times this page's size: the page is drawn before it is asked for.
const ready = Promise.all([import('./workbench'), gridStyles()]).then(([{ startWorkbench }]) =>
  startWorkbench(choices, (parts) => Object.defineProperties(tuikeWorkbench, Object.getOwnPropertyDescriptors(parts))),
);
tuikeWorkbench['ready'] = ready;
ready.catch((fault: unknown) => {
  element('#loading').textContent = wordsIn[choices.language].unexpected(String(fault));
  console.error(fault);
});

function gridStyles(): Promise<void> {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/workbench/grid.css' });
  const loaded = new Promise<void>((resolve, reject) => {
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(link.href)));
  });
  document.head.append(link);
  return loaded;
}
