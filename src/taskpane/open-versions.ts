import { memoryKey } from './memory';
import { usePane } from './pane-context';

/** What of the versions any view may open; the ids may be gone by the time it is drawn. */
export type PlaceInVersions =
  /** `at`: what of it takes the focus. */
  | { readonly name: 'list'; readonly at?: 'dates' }
  | { readonly name: 'preview'; readonly id: string }
  | { readonly name: 'compare'; readonly first: string; readonly second: string };

/** What another view asked for last; null once a person has gone on from there. */
export const placeInVersionsKey = memoryKey<PlaceInVersions | null>(() => null);

/** Opens the view of the versions at a page. */
export function useOpenVersions(): (page: PlaceInVersions) => void {
  const { memory, actions } = usePane();
  return (page) => {
    memory.keep(placeInVersionsKey, page);
    actions.openView('versions');
  };
}
