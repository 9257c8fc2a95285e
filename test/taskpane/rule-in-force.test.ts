import { bundledPage, type BundledPage } from './bundled-page';
import { drawnPane } from './drawn-pane';
import { fixedRule, floatingRule, ownRule, situations } from './workbooks';

let bundle: BundledPage;
beforeAll(async () => {
  bundle = await bundledPage();
});

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));

describe('the tier table', () => {
  it.each([
    [
      'floating' as const,
      'zh-CN' as const,
      '浮动制，金额单位：元',
      `档位 | 来源原文 | GMV 起（含） | 止（不含） | 基础 | 补缴 | 保证金
       1 | 50万元以下 | 0 | 500,000 | 20,000 | 0 | 20,000
       2 | 50万至100万元 | 500,000 | 1,000,000 | 20,000 | 30,000 | 50,000
       3 | 100万至200万元 | 1,000,000 | 2,000,000 | 20,000 | 80,000 | 100,000
       4 | 200万元以上 | 2,000,000 | 不封顶 | 20,000 | 180,000 | 200,000`,
    ],
    [
      'floating' as const,
      'en-US' as const,
      'Floating deposit, amounts in yuan',
      `Tier | The source's words | GMV from | below | Base | supplement | Deposit
       1 | 50万元以下 | 0 | 500,000 | 20,000 | 0 | 20,000
       2 | 50万至100万元 | 500,000 | 1,000,000 | 20,000 | 30,000 | 50,000
       3 | 100万至200万元 | 1,000,000 | 2,000,000 | 20,000 | 80,000 | 100,000
       4 | 200万元以上 | 2,000,000 | no limit | 20,000 | 180,000 | 200,000`,
    ],
    [
      'fixed' as const,
      'en-US' as const,
      'Fixed deposit, amounts in yuan',
      `Tier | The source's words | GMV from | below | Base | supplement | Deposit
       1 | ${fixedRule.tiers[0]!.wording} | 0 | no limit | 20,000 | 180,000 | 200,000`,
    ],
    [
      'own' as const,
      'zh-CN' as const,
      `${ownRule.name['zh-CN']}，金额单位：元`,
      `档位 | 来源原文 | GMV 起（不含） | 止（含） | 基础 | 补缴 | 保证金
       1 | ${ownRule.tiers[0]!.wording} | 0（含） | 500,000 | 20,000.50 | 0 | 20,000.50
       2 | ${ownRule.tiers[1]!.wording} | 500,000 | 9,876,543,210,123.45 | 20,000.50 | 1,234,567,890,123.45 | 1,234,567,910,123.95
       3 | ${ownRule.tiers[2]!.wording} | 9,876,543,210,123.45 | 不封顶 | 20,000.50 | 30,000 | 50,000.50`,
    ],
  ])('%s in %s', async (situation, language, caption, table) => {
    expect((await drawnPane(bundle, situations[situation], language)).table(caption)).toEqual(rows(table));
  });

  it('flags a tier whose deposit falls, and no other', async () => {
    expect((await drawnPane(bundle, situations.own, 'en-US')).part('Deposit by tier')).toContain('Lower in tier 3: please check.');
    expect((await drawnPane(bundle, situations.floating, 'en-US')).text).not.toContain('Lower in tier');
  });
});

describe('an amount exactly on an edge', () => {
  it.each([
    [
      'floating' as const,
      'en-US' as const,
      'Deposit at each disputed edge, yuan',
      'Here: the upper tier',
      `GMV of exactly | Upper (here) | Lower
       500,000 | 50,000 | 20,000
       1,000,000 | 100,000 | 50,000
       2,000,000 | 200,000 | 100,000`,
    ],
    [
      'floating' as const,
      'zh-CN' as const,
      '各争议分界的保证金（元）',
      '这里归较高档',
      `GMV 恰为 | 较高档（本版） | 较低档
       500,000 50万 | 50,000 | 20,000
       1,000,000 100万 | 100,000 | 50,000
       2,000,000 200万 | 200,000 | 100,000`,
    ],
    [
      'own' as const,
      'en-US' as const,
      'Deposit at each disputed edge, yuan',
      'Here: the lower tier',
      `GMV of exactly | Lower (here) | Upper
       500,000 | 20,000.50 | 1,234,567,910,123.95
       9,876,543,210,123.45 | 1,234,567,910,123.95 | 50,000.50`,
    ],
  ])('%s in %s', async (situation, language, caption, words, table) => {
    const pane = await drawnPane(bundle, situations[situation], language);
    expect(pane.text).toContain(words);
    expect(pane.table(caption)).toEqual(rows(table));
  });

  it('is disputed by the words of a published source; of an own version the pane does not say so', async () => {
    expect((await drawnPane(bundle, situations.floating, 'en-US')).text).toContain('The source claims it for both tiers.');
    expect((await drawnPane(bundle, situations.own, 'en-US')).text).not.toContain('claims it');
  });

  it.each([
    ['en-US' as const, 'Exactly on an edge', 'One tier only'],
    ['zh-CN' as const, '正好等于分界的金额', '只有一档'],
  ])('a version of one tier has none (%s)', async (language, heading, words) => {
    expect((await drawnPane(bundle, situations.fixed, language)).part(heading)).toContain(words);
  });
});

describe('what the version is, and who chose it', () => {
  it.each([
    ['floating' as const, 'en-US' as const, 'Floating deposit', 'Deposit 20,000 to 200,000 yuan, 4 tiers'],
    ['floating' as const, 'zh-CN' as const, '浮动制', '保证金 2万元至20万元，4 档'],
    ['fixed' as const, 'en-US' as const, 'Fixed deposit', 'Deposit always 200,000 yuan'],
    ['fixed' as const, 'zh-CN' as const, '固定制', '保证金一律20万元'],
  ])('%s in %s is headed by its name and its range', async (situation, language, name, range) => {
    const { document } = await drawnPane(bundle, situations[situation], language);
    expect(document.querySelector('h1 .name')?.textContent).toBe(name);
    expect(document.querySelector('header p')?.textContent).toBe(range);
  });

  it.each([
    [
      'floating' as const,
      {
        'Version id': 'floating-v2',
        'Comes from': 'The add-in',
        Chosen: /^Automatically.*2026/,
        'In force from': /^Date not given.*#N\/A/,
      },
    ],
    [
      'fixed' as const,
      { 'Version id': 'fixed-v1', 'Comes from': 'The add-in', Chosen: /^By a person.*2026/, 'In force from': 'June 1, 2025' },
    ],
    [
      'own' as const,
      { 'Version id': 'agreed-2027', 'Comes from': 'This workbook', Chosen: /^By a person/, 'In force from': 'January 1, 2027' },
    ],
    ['fresh' as const, { 'Version id': 'floating-v2', Chosen: /^Not chosen: newest applies/ }],
  ])('%s', async (situation, facts) => {
    const drawn = (await drawnPane(bundle, situations[situation], 'en-US')).facts;
    for (const [term, meaning] of Object.entries(facts))
      expect(drawn[term]).toEqual(typeof meaning === 'string' ? meaning : expect.stringMatching(meaning));
  });

  it('says the same in Chinese', async () => {
    const { facts } = await drawnPane(bundle, situations.fixed, 'zh-CN');
    expect(facts).toMatchObject({ 版本编号: 'fixed-v1', 版本来自: '加载项自带', 生效日期: '2025年6月1日' });
    expect(facts['选定方式']).toMatch(/^人工 2026年11月2\d日/);
  });

  it.each([
    ['floating' as const, 'en-US' as const, 'Secondary source', 'A vendor’s article, not official.'],
    ['floating' as const, 'zh-CN' as const, '二手来源', '第三方文章，非官方文本。'],
    ['own' as const, 'en-US' as const, 'Own entry', 'origin unknown.'],
  ])('%s in %s says how well it is attested and what that means', async (situation, language, grade, meaning) => {
    const { text } = await drawnPane(bundle, situations[situation], language);
    expect(text).toContain(grade);
    expect(text).toContain(meaning);
  });
});

describe.each(['zh-CN', 'en-US'] as const)('what surrounds the figures (%s)', (language) => {
  it('shows every assumption, every source, and where to verify', async () => {
    const { document, text } = await drawnPane(bundle, situations.floating, language);
    for (const assumption of floatingRule.assumptions) expect(text).toContain(assumption[language]);
    for (const { title, publisher } of floatingRule.sources) {
      expect(text).toContain(title);
      expect(text).toContain(publisher);
    }
    const where = floatingRule.sources.find(({ role }) => role === 'verify')!.href;
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => link.href)).toEqual([where, where]);
    for (const link of links) expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
  });

  it('says how the GMV is measured', async () => {
    const { facts } = await drawnPane(bundle, situations.floating, language);
    expect(Object.entries(facts).slice(4)).toEqual(
      language === 'zh-CN'
        ? [
            ['GMV', '推客带货订单成交总额'],
            ['统计期间', '上一个自然月'],
            ['时区', '北京时间（UTC+8）'],
            ['基础保证金', '20,000元，各档都缴'],
            ['GMV 下降时', '已缴不变；多出只列示，不抵扣。'],
          ]
        : [
            ['GMV', 'Total of tuike (affiliate-promoter) orders'],
            ['Period', 'The previous calendar month'],
            ['Time zone', 'Beijing time, UTC+8'],
            ['Base', '20,000 yuan, due in every tier'],
            ['When GMV falls', 'What was paid stays; a surplus is shown, not set off.'],
          ],
    );
  });

  it('is a document that screen readers can walk: its language, one main part, one first heading, named parts, labelled tables', async () => {
    const { document } = await drawnPane(bundle, situations.floating, language);
    expect(document.documentElement.lang).toBe(language);
    expect(document.querySelectorAll('main')).toHaveLength(1);
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    for (const section of document.querySelectorAll('section'))
      expect(document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.tagName).toBe('H2');
    for (const table of document.querySelectorAll('table')) {
      expect(table.caption?.textContent).not.toBe('');
      for (const header of table.querySelectorAll('th')) expect(['col', 'row']).toContain(header.getAttribute('scope'));
    }
    expect(document.querySelector('td.wording')?.getAttribute('lang')).toBe('zh-CN');
    expect(document.querySelector('[role="status"]')?.textContent).toContain(floatingRule.name[language]);
  });
});
