// In which order the test files of a mutant are run: the slow ones, which the configuration names, last. What notices it ends it.
const { default: Sequencer } = require('@jest/test-sequencer');

module.exports = class NearFirst extends Sequencer {
  sort(tests) {
    const isSlow = ({ path, context }) => context.config.globals.slowTests.some((part) => path.includes(part));
    const inOrder = [...tests].sort((a, b) => (a.path < b.path ? -1 : 1));
    return [...inOrder.filter((test) => !isSlow(test)), ...inOrder.filter(isSlow)];
  }
};
