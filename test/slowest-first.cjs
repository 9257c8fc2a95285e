// Where jest has measured nothing yet, as on a fresh machine, it begins with the largest files. What takes longest is begun first, so that at the end
// no worker waits for another that has just begun the longest.
const { relative } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** Whatever takes ten seconds and more, the slowest first. */
const slowest = [
  'taskpane/every-view',
  'taskpane/every-view-fonts',
  'e2e/copy-to-send',
  'e2e/hand-over',
  'e2e/native-in-grid',
  'taskpane/length',
  'e2e/workbench-size',
  'e2e/main-job',
  'taskpane/writing/pane-writing',
  'taskpane/views/roster/compute/compute',
  'taskpane/views/roster/find/find',
  'excel/functions-in-excel',
  'taskpane/views/roster/steps/steps',
  'e2e/roster-decided',
  'taskpane/views/formula/formula-view',
  'taskpane/views/roster/result/result',
  'build/webpack',
  'excel/rules/stored-rules',
  'dialects/proof',
  'taskpane/views/rule/versions',
  'e2e/roster-size',
  'e2e/roster-files',
  'taskpane/views/lookup/cells',
  'taskpane/shell',
  'architecture/walls',
  'e2e/workbench-grid-page',
  'taskpane/keyboard/trees',
  'taskpane/keyboard/keyboard',
  'site/production',
  'taskpane/views/lookup/knows-cells',
  'e2e/workbench-grid',
  'e2e/closes-in-copy',
  'linear-time',
  'files/hostile',
  'rules/hostile-size',
  'build/policy',
  'roster/close/tampering',
  'taskpane/views/lookup/chart',
  'e2e/sums-of-cents',
  'e2e/roster-close',
  'excel/random-sequences',
  'taskpane/states',
  'taskpane/views/roster/check/days',
  'e2e/roster-by-date',
  'taskpane/closes/year',
  'excel/plan/write-plan',
  'engine/tiers/fast-answers',
  'e2e/roster-unfinished-lists',
  'e2e/roster-close-month',
  'sheet/formula-tokens',
  'roster/check/seeded-errors',
  'e2e/roster-unfinished',
  'e2e/workbench-grid-contract',
  'e2e/workbench-grid-changed',
  'taskpane/views/settings/stuck',
  'taskpane/views/settings/self-test',
  'e2e/roster-orders',
  'taskpane/views/roster/check/counted',
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
