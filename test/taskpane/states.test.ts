import { rule as englishRule } from '../../src/i18n/en-US/pane/rule';
import { shell as englishShell } from '../../src/i18n/en-US/pane/shell';
import { rule as chineseRule } from '../../src/i18n/zh-CN/pane/rule';
import { shell as chineseShell } from '../../src/i18n/zh-CN/pane/shell';
import { bundledPage, type BundledPage } from './bundled-page';
import { drawnPane, openPage } from './drawn-pane';
import { damagedText, floatingRule, ownRule, situations, usingOwn } from './workbooks';

const english = { ...englishShell, ...englishRule };
const chinese = { ...chineseShell, ...chineseRule };

let bundle: BundledPage;
beforeAll(async () => {
  bundle = await bundledPage();
});

describe.each([
  ['zh-CN' as const, chinese],
  ['en-US' as const, english],
])('in %s', (language, words) => {
  it('says that it is reading, and is busy until then', async () => {
    const { document, text } = await drawnPane(bundle, situations.loading, language);
    expect(text).toBe(words.loading);
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
    expect(document.querySelector('[role="status"]')?.textContent).toBe(words.loading);
  });

  it('says outside Excel where to open it', async () => {
    const { document, text } = await drawnPane(bundle, situations.outside, language);
    expect(document.querySelector('h1')?.textContent).toContain(words.outside.heading);
    for (const step of words.outside.steps) expect(text).toContain(step);
  });

  it('names the version that it does not know, what formulas answer meanwhile, and what it does know', async () => {
    const { document, text } = await drawnPane(bundle, situations.unknown, language);
    expect(document.querySelector('h1')?.textContent).toContain(words.state.unknown);
    for (const seen of ['floating-v3', '#N/A', 'floating-v2', 'fixed-v1', floatingRule.name[language], words.unknown.remedy])
      expect(text).toContain(seen);
    expect(document.querySelector('table')).toBeNull();
  });

  it('lists what is damaged, what formulas answer meanwhile, where to turn, and the text as it stands; and chooses nothing in a person’s place', async () => {
    const { document, part, text } = await drawnPane(bundle, situations.damaged, language);
    expect(document.querySelector('h1')?.textContent).toContain(words.state.damaged);
    const faults = part(words.damaged.faults);
    for (const seen of [
      'chosen',
      'Floating v2',
      'chosenBy',
      'nobody',
      'chosenAt',
      'yesterday',
      'effectiveFrom.floating-v2',
      '2026-13-01',
      '<b>bold</b>',
    ])
      expect(faults).toContain(seen);
    expect(text).toContain('#N/A');
    for (const remedy of words.damaged.remedy) expect(part(words.damaged.remedies)).toContain(remedy);
    const box = document.querySelector('textarea')!;
    expect(box).toMatchObject({ value: damagedText, readOnly: true });
    expect(box.labels[0]?.textContent).toBe(words.damaged.raw);
    expect([...document.querySelectorAll<HTMLInputElement>('main input')].filter(({ checked }) => checked)).toEqual([]);
  });

  it.each([
    ['a list where text belongs', ['floating-v2'], '[\n  "floating-v2"\n]'],
    ['a number', 7, '7'],
    ['text that is not JSON', '{"format":1,', '{"format":1,'],
    ['empty text', '', ''],
  ])('shows damaged settings that are %s', async (_, stored, shown) => {
    const { document } = await drawnPane(bundle, { stored }, language);
    expect(document.querySelector('h1')?.textContent).toContain(words.state.damaged);
    expect(document.querySelector('textarea')?.value).toBe(shown);
  });

  it('says that Excel did not answer, why, and asks again when told to', async () => {
    const { document, text, timesAsked } = await drawnPane(bundle, situations.unread, language);
    expect(document.querySelector('h1')?.textContent).toContain(words.state.unread);
    expect(text).toContain(words.unread.reason(situations.unread.unread));
    const button = document.querySelector<HTMLElement>('main fluent-button')!;
    expect(button.textContent).toBe(words.unread.again);
    button.click();
    expect(timesAsked()).toBe(1);
  });

  it('has one first heading and one main part in every state, and tells screen readers of the change from one to the next', async () => {
    const { show, document } = await openPage(bundle);
    const said = (['loading', 'unread', 'damaged', 'unknown', 'floating', 'fixed'] as const).map((name) => {
      show(situations[name], language);
      expect(document.querySelectorAll('main')).toHaveLength(1);
      expect(document.querySelectorAll('h1')).toHaveLength(name === 'loading' ? 0 : 1);
      return document.querySelector('[role="status"]')?.textContent;
    });
    expect(new Set(said).size).toBe(said.length);
  });
});

describe('mounted in an Excel that does not answer', () => {
  it('says so once asking has been given up, and a press on the button asks again and keeps the focus', async () => {
    const { document, mount } = await openPage(bundle);
    const root = document.getElementById('pane')!;
    const until = (holds: () => boolean): Promise<void> =>
      new Promise((resolve) => {
        const observer = new document.defaultView!.MutationObserver(() => {
          if (!holds()) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
      });
    const status = (): string | null | undefined => document.querySelector('[role="status"]')?.textContent;
    mount(root, { hosted: true });
    expect(status()).toBe(english.loading);
    await until(() => status() === english.state.unread);
    const button = document.querySelector<HTMLElement>('main fluent-button')!;
    button.focus();
    button.click();
    await until(() => button.textContent === english.loading);
    expect(status()).toBe(english.loading);
    await until(() => button.textContent === english.unread.again);
    expect(document.activeElement).toBe(button);
  }, 30_000);
});

describe('mounted outside Excel', () => {
  it('draws, names the page, and gives it a language and a theme', async () => {
    const { document, mount } = await openPage(bundle);
    mount(document.getElementById('pane')!, { hosted: false });
    expect(document.querySelector('h1')?.textContent).toContain(english.outside.heading);
    expect(document).toMatchObject({ title: english.title, documentElement: { lang: 'en-US', dataset: { theme: 'light' } } });
  });
});

describe('what somebody else typed into a workbook', () => {
  const hostile = '<img src=x onerror="window.ran=1"><script>window.ran=1</script>';

  it('is shown as text wherever it stands', async () => {
    const own = {
      ...ownRule,
      name: { 'zh-CN': hostile, 'en-US': hostile },
      tiers: ownRule.tiers.map((tier) => ({ ...tier, wording: hostile })),
      sources: [{ ...ownRule.sources[0]!, title: hostile, publisher: hostile }],
      assumptions: [{ id: 'hostile', 'zh-CN': hostile, 'en-US': hostile }],
    };
    const { document, text } = await drawnPane(bundle, { stored: usingOwn(own) }, 'en-US');
    expect(text.split(hostile)).toHaveLength(1 + 1 + 1 + 1 + 3 + 1 + 1 + 2); // status, heading, caption, wordings, the line of its version, assumption, title and publisher
    expect(document.querySelector('img, #pane script')).toBeNull();
    expect(document.defaultView).not.toHaveProperty('ran');
  });

  it('is shown as text in what is damaged too', async () => {
    const { document, text } = await drawnPane(bundle, { stored: JSON.stringify({ [hostile]: hostile }) }, 'zh-CN');
    expect(text).toContain('<img src=x');
    expect(document.querySelector('img, #pane script')).toBeNull();
  });

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'http://example.com/',
    'file:///etc/passwd',
    '//example.com',
    'example.com',
    '',
  ])('an address such as %j is no link, even if it got past the reading', async (href) => {
    const sources = [
      { ...ownRule.sources[0]!, href },
      { ...ownRule.sources[0]!, role: 'verify' as const, href },
    ];
    const rulebook = { rules: [{ ...ownRule, sources }], ownIds: new Set([ownRule.id]), chosen: ownRule.id, choice: null, settings: null };
    const { document, text } = await drawnPane(bundle, { reading: { state: 'ok', rulebook } }, 'en-US');
    expect(document.querySelector('a')).toBeNull();
    expect(text).toContain(english.notALink);
    expect([...document.querySelectorAll('code')].map((code) => code.textContent)).toContain(href);
  });

  it('an https address is a link that hands nothing over', async () => {
    const { document } = await drawnPane(bundle, { stored: usingOwn(ownRule) }, 'en-US');
    expect([...document.querySelectorAll('a')].map(({ href, target, rel }) => ({ href, target, rel }))).toEqual([
      { href: ownRule.sources[0]!.href, target: '_blank', rel: 'noopener noreferrer' },
    ]);
  });
});
