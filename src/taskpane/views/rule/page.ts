import { memoryKey } from '../../memory';
import { placeInRuleKey, type PlaceInRule } from '../../open-rule';
import { useMemory } from '../../pane-context';
import type { Draft } from './versions/editor/draft';

/** What the view of the rule shows: the rule in force, or a page of the versions. */
export type RulePage =
  | PlaceInRule
  | { readonly name: 'editor'; readonly draft: Draft; readonly begun: Draft }
  | { readonly name: 'import' }
  | { readonly name: 'export' | 'portable'; readonly id: string };

const pageKey = memoryKey<RulePage>(() => ({ name: 'rule' }));

export function useRulePage(): [RulePage, (page: RulePage) => void] {
  const [page, setPage] = useMemory(pageKey);
  const [asked, setAsked] = useMemory(placeInRuleKey);
  return [
    asked ?? page,
    (next) => {
      setPage(next);
      setAsked(null);
    },
  ];
}
