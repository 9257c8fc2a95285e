// jest's project `worst`: the end-to-end tests on the worst host, in English. `TUIKE_EXCEL=worst npx jest --selectProjects browser test/e2e`
// runs them there in Chinese.
process.env['TUIKE_EXCEL'] = 'worst';
process.env['TUIKE_LANGUAGE'] = 'en-US';
