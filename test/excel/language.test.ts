// Which language is spoken: the host's, or the one a person chose on this computer.
import { openBuiltAddin, type BuiltAddin } from '../functions/built-addin';
import { openPorts, removePorts, type PortsPage } from './ports-page';

let page: PortsPage;
afterEach(() => page?.close());
afterAll(removePorts);

it('is the host’s until somebody chooses; the choice is kept on the computer and recalculates once', async () => {
  page = await openPorts({ locale: 'zh-CN' });
  expect([page.ports.spokenLanguage(), page.ports.chosenLanguage()]).toEqual(['zh-CN', null]);
  await page.ports.chooseLanguage('en-US');
  expect([page.ports.spokenLanguage(), page.window.localStorage.getItem('TUIKE.language')]).toEqual(['en-US', 'en-US']);
  expect(page.asked.flat().filter((member) => member === 'Calculate')).toHaveLength(1);
  expect(page.host.settings()).toEqual({});
  await page.ports.chooseLanguage(null);
  expect([page.ports.spokenLanguage(), page.window.localStorage.getItem('TUIKE.language')]).toEqual(['zh-CN', null]);
});

it('a choice holds while the page is open where the browser keeps nothing', async () => {
  page = await openPorts({ locale: 'zh-CN' });
  Object.defineProperty(page.window, 'localStorage', {
    get() {
      throw new Error('denied');
    },
  });
  await page.ports.chooseLanguage('en-US');
  expect(page.ports.spokenLanguage()).toBe('en-US');
});

it('what was chosen is what the built functions speak from the first answer on, and figures do not change', async () => {
  const addin: BuiltAddin = await openBuiltAddin({ locale: 'zh-CN', kept: { 'TUIKE.language': 'en-US' } });
  await addin.type('A1', [[600_000, '=TUIKE.EXPLAIN(A1)', '=TUIKE.DEPOSIT("x")', '=TUIKE.DEPOSIT(A1)']]);
  const [cells] = await addin.shown('B1:D1');
  expect(cells).toEqual([
    expect.stringContaining('deposit = base'),
    { error: '#VALUE!', message: expect.stringContaining('is not an amount') },
    50_000,
  ]);
  addin.close();
});
