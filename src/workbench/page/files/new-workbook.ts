// A workbook that the add-in opened beside this one: Excel shows it in a window of its own, the page offers a tab.
import { ask } from '../message';
import type { WorkbenchWords } from '../words';
import { saveAs } from './save-as';

type Page = Window & { tuikeWorkbench?: { readonly ready: Promise<void>; open(file: File): Promise<void> } };

/** As Excel calls what nobody has saved yet. */
const fileName = 'Book2.xlsx';

export async function offerNewWorkbook(bytes: Uint8Array<ArrayBuffer>, words: WorkbenchWords): Promise<void> {
  const { close, newWorkbookText, newWorkbookTitle, newWorkbookSave, newWorkbookTab } = words;
  const answer = await ask({
    title: newWorkbookTitle,
    paragraphs: [newWorkbookText],
    answers: [
      ['close', close],
      ['save', newWorkbookSave],
      ['tab', newWorkbookTab],
    ],
  });
  if (answer === 'save') saveAs(fileName, bytes);
  else if (answer === 'tab') openInTab(new File([bytes], fileName));
}

function openInTab(file: File): void {
  const tab: Page | null = window.open(location.href, '_blank');
  tab?.addEventListener('load', () => void tab.tuikeWorkbench?.ready.then(() => tab.tuikeWorkbench?.open(file)));
}
