export { pathDrawing } from '../../../../src/taskpane/views/roster/schedule/path-drawing';
export { tierBars } from '../../../../src/taskpane/views/roster/result/tier-bars';
