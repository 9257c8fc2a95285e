import { memoryKey } from './memory';
import { usePane } from './pane-context';

/** What of the rule any view may open; the ids may be gone by the time it is drawn. */
export type PlaceInRule =
  | { readonly name: 'rule' }
  /** All versions. `at`: what of them takes the focus. */
  | { readonly name: 'list'; readonly at?: 'dates' }
  | { readonly name: 'preview'; readonly id: string }
  | { readonly name: 'compare'; readonly first: string; readonly second: string };

/** What another view asked for last; null once a person has gone on from there. */
export const placeInRuleKey = memoryKey<PlaceInRule | null>(() => null);

/** Opens the view of the rule at a page. */
export function useOpenRule(): (page: PlaceInRule) => void {
  const { memory, actions } = usePane();
  return (page) => {
    memory.keep(placeInRuleKey, page);
    actions.openView('rule');
  };
}
