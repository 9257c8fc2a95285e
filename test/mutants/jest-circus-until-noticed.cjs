// Jest's own runner of a test file, for mutants: it runs a file only where the mutant can be noticed, and nothing more once it is. Stryker itself
// names only the tests, so that every file near the mutant would be loaded, and jest's bail ends the whole process.
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');
const { createEmptyTestResult } = require('@jest/test-result');
const { default: runFile } = require('jest-circus/runner');

/** Which mutants a test file comes by, a JSON file each: the first run of all tests writes them, in another process than most mutants run in. */
const coverage = path.join(__dirname, '../../build/mutants/coverage');
const placeOf = (testPath) => path.join(coverage, `${createHash('sha256').update(relativeOf(testPath)).digest('hex')}.json`);
/** Below the sandbox, which has another name in each run. */
const relativeOf = (testPath) => testPath.slice(testPath.lastIndexOf('/test/'));

/** Of this process; Stryker runs the files of a mutant one after the other. */
let noticed;

function countsOf({ mutantCoverage = { static: {}, perTest: {} } }) {
  const counts = new Map();
  for (const one of [mutantCoverage.static, ...Object.values(mutantCoverage.perTest)])
    for (const [mutant, count] of Object.entries(one)) counts.set(mutant, (counts.get(mutant) ?? 0) + count);
  return counts;
}

/** Jest takes a file without any test for a fault. */
function passedOver(testFilePath) {
  const test = {
    ancestorTitles: [],
    failureDetails: [],
    failureMessages: [],
    numPassingAsserts: 0,
    status: 'pending',
    title: '',
    fullName: '',
  };
  return { ...createEmptyTestResult(), testFilePath, numPendingTests: 1, testResults: [test] };
}

module.exports = async function run(globalConfig, config, environment, runtime, testPath, ...rest) {
  const mutant = process.env.__STRYKER_ACTIVE_MUTANT__;
  if (mutant === undefined) {
    const stryker = environment.global.__stryker__ ?? {};
    const before = countsOf(stryker);
    const result = await runFile(globalConfig, config, environment, runtime, testPath, ...rest);
    const covered = [...countsOf(stryker)].filter(([id, count]) => count > (before.get(id) ?? 0)).map(([id]) => id);
    mkdirSync(coverage, { recursive: true });
    writeFileSync(placeOf(testPath), JSON.stringify(covered));
    return result;
  }
  const place = placeOf(testPath);
  const covers = !existsSync(place) || JSON.parse(readFileSync(place, 'utf8')).includes(mutant);
  if (noticed === mutant || !covers) return passedOver(testPath);
  const { handleTestEvent } = environment;
  let hasFailed = false;
  environment.handleTestEvent = async (event, state) => {
    await handleTestEvent?.call(environment, event, state);
    if (event.name === 'test_done' && event.test.errors.length > 0) hasFailed = true;
    if (event.name === 'test_start' && hasFailed) event.test.mode = 'skip';
  };
  const result = await runFile(globalConfig, config, environment, runtime, testPath, ...rest);
  if (result.numFailingTests > 0 || result.testExecError) noticed = mutant;
  return result;
};
