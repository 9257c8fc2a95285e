// jest's project `worst`: the journeys on the worst host, in English. `TUIKE_EXCEL=worst npx jest --selectProjects browser main-job roster- sums-of`
// runs them there in Chinese, with main-job and 100,000 rows, which take four minutes.
// The grid is the one in memory: on the usual host the same journeys have Univer's.
process.env['TUIKE_EXCEL'] = 'worst';
process.env['TUIKE_GRID'] ??= 'memory';
process.env['TUIKE_LANGUAGE'] = 'en-US';
