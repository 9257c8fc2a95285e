const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text made safe between tags and inside quoted attributes, in HTML and in XML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"']/g, (character) => entities[character] ?? character);

export interface Markup {
  readonly markup: string;
}

/** A template whose texts are escaped and whose markup, or lists of it, is kept. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Markup | readonly Markup[])[]): Markup {
  const written = values.map((value) =>
    typeof value === 'string'
      ? escapeMarkup(value)
      : [value]
          .flat()
          .map((m) => m.markup)
          .join(''),
  );
  return { markup: parts.reduce((text, part, i) => text + (written[i - 1] ?? '') + part) };
}
