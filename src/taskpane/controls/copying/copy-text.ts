/**
 * Puts a text on the clipboard: asked of the browser, else as people do it, which the page around the pane may allow where it forbids the other
 * (OfficeDev/office-js #1991, #3480). Answers whether it is there. To be called within a click.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelected(text);
  }
}

function copySelected(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.className = 'copied-text';
  field.value = text;
  document.body.append(field);
  field.select();
  try {
    // Deprecated, and still the only way that asks nobody.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus();
  }
}
