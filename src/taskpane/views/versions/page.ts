import { useKept, usePane } from '../../pane-context';
import type { Draft } from './draft';

/** What the view of the versions shows; the ids may be gone by the time it is drawn. */
export type Page =
  /** `at`: what of it takes the focus. */
  | { readonly name: 'list'; readonly at?: 'dates' }
  | { readonly name: 'preview'; readonly id: string }
  | { readonly name: 'compare'; readonly first: string; readonly second: string }
  | { readonly name: 'editor'; readonly draft: Draft }
  | { readonly name: 'import' }
  | { readonly name: 'export'; readonly id: string };

const key = 'versions.page';

export function usePage(): [Page, (page: Page) => void] {
  return useKept<Page>(key, () => ({ name: 'list' }));
}

/** For other views: opens the view of the versions at a page. */
export function useOpenPage(): (page: Page) => void {
  const { kept, actions } = usePane();
  return (page) => {
    kept.set(key, page);
    actions.openView('versions');
  };
}
