// What counts as prose between two controls, and when it is too much.
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../e2e/browser';
import { longProse } from './long-prose';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
});
afterAll(() => browser.close());

const three = '<p>One.</p><p>Two.</p><p>Three.</p>';
const four = `${three}<p>Four.</p>`;

it.each([
  ['three sentences', three, 0],
  ['four sentences', four, 4],
  ['four with a button between', `<p>Zero.</p><button>Go</button>${three}`, 0],
  ['four before a button', `${four}<button>Go</button>`, 4],
  ['four behind a button', `<button>Go</button>${four}`, 4],
  ['one sentence of five lines', `<p style="width: 3em">One two three four five.</p>`, 5],
  ['labels', four.replaceAll('.', ''), 0],
  ['Chinese', four.replaceAll('.', '。'), 4],
  ['a list', `<ul>${four.replaceAll('p>', 'li>')}</ul><ul><li>${four}</li></ul>`, 0],
  ['a heading between', `<p>One.</p><p>Two.</p><h2>On.</h2><p>Three.</p><p>Four.</p>`, 4],
  ['folded', `<p>Zero.</p><details><summary>More</summary>${four}</details>`, 0],
] as const)('%s', async (_, body, lines) => {
  await page.setContent(`<body style="font: 14px monospace; line-height: 20px">${body}</body>`);
  expect((await longProse(page)).map((fault) => parseInt(fault, 10))).toEqual(lines === 0 ? [] : [lines]);
});
