import { memoryKey } from '../../memory';
import { placeInVersionsKey, type PlaceInVersions } from '../../open-versions';
import { useMemory } from '../../pane-context';
import type { Draft } from './editor/draft';

/** What the view of the versions shows. */
export type Page =
  | PlaceInVersions
  | { readonly name: 'editor'; readonly draft: Draft }
  | { readonly name: 'import' }
  | { readonly name: 'export'; readonly id: string };

const pageKey = memoryKey<Page>(() => ({ name: 'list' }));

export function usePage(): [Page, (page: Page) => void] {
  const [page, setPage] = useMemory(pageKey);
  const [asked, setAsked] = useMemory(placeInVersionsKey);
  return [
    asked ?? page,
    (next) => {
      setPage(next);
      setAsked(null);
    },
  ];
}
