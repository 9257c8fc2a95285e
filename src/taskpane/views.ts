// The views of the pane, each loaded when it is first opened; they stand in the order of their words.
import type { ComponentType } from 'preact';
import type { ViewId } from './view-id';

export interface View {
  readonly id: ViewId;
  readonly load: () => Promise<ComponentType>;
}

export const views: readonly View[] = [
  { id: 'rule', load: () => import(/* webpackChunkName: "view-rule" */ './views/rule/rule-view').then((view) => view.RuleView) },
  { id: 'roster', load: () => import(/* webpackChunkName: "view-roster" */ './views/roster/roster-view').then((view) => view.RosterView) },
  { id: 'cell', load: () => import(/* webpackChunkName: "view-cell" */ './views/cell/cell-view').then((view) => view.CellView) },
  { id: 'insert', load: () => import(/* webpackChunkName: "view-insert" */ './views/insert/insert-view').then((view) => view.InsertView) },
  {
    id: 'calculator',
    load: () => import(/* webpackChunkName: "view-calculator" */ './views/calculator/calculator-view').then((view) => view.CalculatorView),
  },
  { id: 'chart', load: () => import(/* webpackChunkName: "view-chart" */ './views/chart/chart-view').then((view) => view.ChartView) },
  {
    id: 'versions',
    load: () => import(/* webpackChunkName: "view-versions" */ './views/versions/versions-view').then((view) => view.VersionsView),
  },
  { id: 'about', load: () => import(/* webpackChunkName: "view-about" */ './views/about/about-view').then((view) => view.AboutView) },
];

/** Those that were opened since the pane was, so that they open at once again. */
export const loadedViews = new Map<ViewId, ComponentType>();
