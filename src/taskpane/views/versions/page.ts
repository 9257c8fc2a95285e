import { memoryKey } from '../../memory';
import { placeInVersionsKey, type PlaceInVersions } from '../../open-versions';
import { useMemory } from '../../pane-context';
import type { Draft } from './editor/draft';

/** What the view of the versions shows. */
export type VersionsPageName =
  | PlaceInVersions
  | { readonly name: 'editor'; readonly draft: Draft; readonly begun: Draft }
  | { readonly name: 'import' }
  | { readonly name: 'export' | 'portable'; readonly id: string };

const pageKey = memoryKey<VersionsPageName>(() => ({ name: 'list' }));

export function usePage(): [VersionsPageName, (page: VersionsPageName) => void] {
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
