import type { Choices } from './choices';
import { element } from './element';

/** The menu's button shows where this page does not play the usual Excel, so that nobody takes its answers for the usual ones. */
export function showTesting({ blanks, excel }: Choices): void {
  element('#testing').toggleAttribute('data-unusual', blanks !== 'null' || excel !== 'newest');
}

/** What Excel can do is known from the start of the add-in: the page is loaded anew as another. */
export function playExcel(excel: Choices['excel']): void {
  const here = new URL(location.href);
  if (excel === 'newest') here.searchParams.delete('excel');
  else here.searchParams.set('excel', excel);
  location.assign(here);
}
