// Where jest has measured nothing yet, as on a fresh machine, it begins with the largest files. What takes longest is begun first, so that at the end
// no worker waits for another that has just begun the longest.
const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Whatever takes twenty seconds and more on a busy machine, the slowest first. */
const slowest = [
  'e2e/workbench-size',
  'taskpane/every-view',
  'taskpane/every-view-fonts',
  'e2e/copy-to-send',
  'e2e/main-job',
  'e2e/native-in-grid',
  'e2e/hand-over',
  'taskpane/writing/pane-writing',
  'e2e/workbench-grid-page',
  'taskpane/length',
  'taskpane/views/roster/result/result',
  'taskpane/views/roster/find/find',
  'e2e/roster-decided',
  'taskpane/shell',
  'taskpane/views/formula/formula-view',
  'taskpane/views/lookup/cells',
  'e2e/roster-size',
  'e2e/roster-unfinished-lists',
  'taskpane/views/roster/steps/steps',
  'e2e/workbench-grid-contract',
  'e2e/roster-files',
  'faults/faults',
  'taskpane/keyboard/trees',
  'taskpane/views/lookup/knows-cells',
  'e2e/roster-unfinished',
  'e2e/workbench-grid-changed',
  'taskpane/views/rule/versions',
  'excel/functions-in-excel',
  'taskpane/views/roster/compute/compute',
  'site/production',
  'taskpane/keyboard/keyboard',
  'e2e/sums-of-cents',
  'taskpane/views/lookup/chart',
  'excel/rules/stored-rules',
  'e2e/workbench-grid',
  'e2e/roster-close',
  'taskpane/views/roster/check/days',
  'excel/plan/write-plan',
  'excel/hand-over/swap',
  'excel/hand-over/swap-back',
  'build/webpack',
  'taskpane/views/lookup/typed-amount',
  'e2e/roster-close-month',
  'linear-time',
  'e2e/roster-by-date',
  'taskpane/views/roster/check/units',
  'dialects/proof',
  'e2e/roster-orders',
  'taskpane/views/roster/check/counted',
  'excel/sheets/stuck-formulas',
  'e2e/roster-in-the-way',
  'taskpane/views/settings/stuck',
  'excel/random-sequences',
  'architecture/walls',
  'taskpane/states',
  'taskpane/layout-fonts',
  'taskpane/views/copying',
  'taskpane/views/settings/self-test',
  'e2e/roster-job',
  'sheet/formula-tokens',
  'files/hostile',
  'taskpane/layout',
  'e2e/closes-in-copy',
  'e2e/sql-answer',
  'roster/check/seeded-errors',
  'taskpane/workbook',
  'excel/plan/undo-plan',
  'taskpane/closes/year',
  'taskpane/closes/closes',
  'engine/amounts/money',
];
const placeOf = ({ path }) => {
  const place = slowest.indexOf(
    relative(__dirname, path)
      .replaceAll('\\', '/')
      .replace(/\.test\.tsx?$/, ''),
  );
  return place < 0 ? slowest.length : place;
};

module.exports = class extends Sequencer {
  sort(tests) {
    const sorted = super.sort(tests);
    return sorted.every(({ duration }) => duration === undefined) ? sorted.sort((a, b) => placeOf(a) - placeOf(b)) : sorted;
  }
};
