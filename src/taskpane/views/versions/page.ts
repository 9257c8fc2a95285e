import { useKept } from '../../pane-context';
import { versionsPageKey, type PlaceInVersions } from '../../open-versions';
import type { Draft } from './draft';

/** What the view of the versions shows. */
export type Page =
  | PlaceInVersions
  | { readonly name: 'editor'; readonly draft: Draft }
  | { readonly name: 'import' }
  | { readonly name: 'export'; readonly id: string };

export function usePage(): [Page, (page: Page) => void] {
  return useKept<Page>(versionsPageKey, () => ({ name: 'list' }));
}
