// Runs jest with as many workers as the machine carries: one more than cores, because a test waits while its page works and the page while the test
// does. Each has a browser of its own, with workbooks of a million rows in it, so four at most.
const { availableParallelism, totalmem } = require('node:os');
const { run } = require('jest');

const gigabytesEach = 4;
const workers = Math.max(1, Math.min(4, availableParallelism() + 1, Math.floor(totalmem() / 2 ** 30 / gigabytesEach)));

void run([`--maxWorkers=${workers}`, ...process.argv.slice(2)]);
