// The shape of a help page that is written and not made of data. `…` is code, [words](page.html) a link.

export type Passage =
  | string
  | { readonly steps: readonly string[] }
  | { readonly list: readonly string[] }
  | { readonly formula: string }
  | { readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] } }
  /** Pictures of the pane beside one another, by their name in assets/pictures, each with what it shows. */
  | { readonly pictures: readonly (readonly [file: string, shows: string])[] }
  /** A way through menus. */
  | { readonly path: readonly string[] };

interface ArticleSection {
  /** Where a link may lead: the same in every language. */
  readonly id: string;
  readonly heading: string;
  readonly says: readonly Passage[];
}

export interface Article {
  readonly lead: string;
  readonly sections: readonly ArticleSection[];
}
