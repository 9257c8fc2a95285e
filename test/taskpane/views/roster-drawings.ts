export { pathDrawing } from '../../../src/taskpane/views/roster/path-drawing';
export { tierBars } from '../../../src/taskpane/views/roster/tier-bars';
