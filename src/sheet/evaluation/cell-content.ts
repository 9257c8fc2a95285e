/** What a cell holds once computed; null is a blank. */
export type CellContent = number | string | boolean | null | { readonly code: string };

export const isErrorContent = (content: unknown): content is { readonly code: string } =>
  typeof content === 'object' && content !== null && 'code' in content;
