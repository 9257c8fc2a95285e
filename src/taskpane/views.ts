// The views of the pane, each loaded when it is first opened; they stand in the order of their words.
import type { ViewPart } from './part';
import type { ViewId } from './view-id';

export interface View {
  readonly id: ViewId;
  readonly part: ViewPart;
}

export const views: readonly View[] = [
  { id: 'rule', part: { load: () => import(/* webpackChunkName: "view-rule" */ './views/rule/rule-view').then((view) => view.RuleView) } },
  {
    id: 'roster',
    part: { load: () => import(/* webpackChunkName: "view-roster" */ './views/roster/roster-view').then((view) => view.RosterView) },
  },
  {
    id: 'lookup',
    part: { load: () => import(/* webpackChunkName: "view-lookup" */ './views/lookup/lookup-view').then((view) => view.LookupView) },
  },
  {
    id: 'formula',
    part: { load: () => import(/* webpackChunkName: "view-formula" */ './views/formula/formula-view').then((view) => view.FormulaView) },
  },
  {
    id: 'settings',
    part: {
      load: () => import(/* webpackChunkName: "view-settings" */ './views/settings/settings-view').then((view) => view.SettingsView),
    },
  },
];
