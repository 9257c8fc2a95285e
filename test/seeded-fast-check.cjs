// fast-check as the tests see it: each run has the same cases, so that what is red stays red. TUIKE_SEED=fresh has others, a number its own.
const fc = require('../node_modules/fast-check/lib/cjs/fast-check');

const wanted = process.env.TUIKE_SEED;
if (wanted !== 'fresh') fc.configureGlobal({ seed: Number(wanted ?? 20261130) });

module.exports = fc;
