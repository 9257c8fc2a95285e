import { usePane } from './pane-context';

/** What of the versions any view may open; the ids may be gone by the time it is drawn. */
export type PlaceInVersions =
  /** `at`: what of it takes the focus. */
  | { readonly name: 'list'; readonly at?: 'dates' }
  | { readonly name: 'preview'; readonly id: string }
  | { readonly name: 'compare'; readonly first: string; readonly second: string };

/** Under which the pane keeps the page. */
export const versionsPageKey = 'versions.page';

/** Opens the view of the versions at a page. */
export function useOpenVersions(): (page: PlaceInVersions) => void {
  const { kept, actions } = usePane();
  return (page) => {
    kept.set(versionsPageKey, page);
    actions.openView('versions');
  };
}
