// A pane that cannot open says so in words, and the cells go on: the built add-in on office.js, in browsers that lack what the pane stands on.
import { openBuiltAddin, type BuiltAddin } from '../functions/built-addin';

let addin: BuiltAddin;
afterEach(() => addin.close());

const notice = () => addin.window.document.getElementById('unloaded')!;
const shown = async () => {
  while (notice().hidden) await new Promise((resolve) => setTimeout(resolve, 20));
};

it.each([
  ['style sheets made by scripts', (page: Window & typeof globalThis) => Reflect.deleteProperty(page.document, 'adoptedStyleSheets')],
  ['ElementInternals', (page: Window & typeof globalThis) => Reflect.deleteProperty(page.HTMLElement.prototype, 'attachInternals')],
])('without %s: it names the systems that it needs, and DEPOSIT answers', async (_, without) => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  addin = await openBuiltAddin({ without });
  await shown();
  expect(notice().textContent).toMatch(/Safari 16\.4 以上.*公式照常计算.*Safari 16\.4.*Formulas in cells go on/s);
  expect(addin.window.document.getElementById('pane')!.textContent).toBe('');
  await addin.type('A1', [['51.2万', '=TUIKE.DEPOSIT(A1)']]);
  expect(await addin.shown('B1')).toEqual([[50_000]]);
  errors.mockRestore();
});

it('a part of it that does not load is told in the same words, and one that does in none', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  addin = await openBuiltAddin({ missing: /\/pane\.[^/]*\.js$/ });
  await shown();
  await addin.type('A1', [['51.2万', '=TUIKE.DEPOSIT(A1)']]);
  expect(await addin.shown('B1')).toEqual([[50_000]]);
  addin.close();
  errors.mockRestore();

  addin = await openBuiltAddin();
  while (addin.window.document.querySelector('#pane main') === null) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(notice().hidden).toBe(true);
});
