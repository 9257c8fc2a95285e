// Where jest has measured nothing yet, as on a fresh machine, it begins with the largest files. What takes longest is begun first, so that at the end
// no worker waits for another that has just begun the longest.
const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Whatever takes ten seconds and more, the slowest first. */
const slowest = [
  'taskpane/every-view-fonts',
  'taskpane/every-view',
  'e2e/workbench-size',
  'e2e/main-job',
  'e2e/roster-size',
  'linear-time',
  'roster/close/tampering',
  'taskpane/closes/closes',
  'taskpane/writing/pane-writing',
  'taskpane/views/roster/find/find',
  'taskpane/views/roster/result/result',
  'taskpane/views/formula/formula-view',
  'excel/rules/stored-rules',
  'taskpane/views/roster/compute/compute',
  'taskpane/views/lookup/cells',
  'taskpane/views/lookup/chart',
  'taskpane/shell',
  'taskpane/views/rule/versions',
  'taskpane/views/roster/check/days',
  'e2e/workbench-grid-page',
  'build/webpack',
  'site/production',
  'excel/plan/write-plan',
  'e2e/sums-of-cents',
  'e2e/workbench-grid',
  'e2e/roster-decided',
  'roster/check/seeded-errors',
  'e2e/roster-unfinished-lists',
  'e2e/workbench-grid-changed',
  'taskpane/views/settings/self-test',
  'taskpane/states',
  'excel/functions-in-excel',
  'taskpane/views/roster/check/counted',
  'e2e/roster-orders',
  'architecture/walls',
  'e2e/workbench-grid-contract',
  'engine/tiers/fast-answers',
  'e2e/roster-unfinished',
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
