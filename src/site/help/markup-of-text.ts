import { html, type Markup } from '../markup';

const marks = /`([^`]+)`|\[([^\][]+)\]\(([^()]+)\)/g;

/** A sentence with its marks: `…` is code, [words](page.html) a link. Everything else is text. */
export function markupOfText(text: string): Markup {
  const parts: Markup[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const [whole, code, words, href] = match;
    parts.push(html`${text.slice(end, match.index)}`);
    parts.push(code === undefined ? html`<a href="${href ?? ''}">${words ?? ''}</a>` : html`<code>${code}</code>`);
    end = match.index + whole.length;
  }
  return html`${[...parts, html`${text.slice(end)}`]}`;
}
