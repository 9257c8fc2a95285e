// What a person chose on this page, kept for the next visit; the address may say otherwise: ?lang=en-US&theme=dark&blanks=zero.
// ?excel=oldest, which plays an Excel with only what the manifest demands, ?excel=worst, which plays the worse side of whatever sources disagree
// about, and ?grid=memory, which computes the cells and draws none of them, are not kept.
export type WorkbenchLanguage = 'zh-CN' | 'en-US';

export interface Choices {
  readonly language: WorkbenchLanguage;
  readonly theme: 'light' | 'dark';
  readonly blanks: 'null' | 'zero';
  readonly excel: 'newest' | 'oldest' | 'worst';
  readonly grid: 'univer' | 'memory';
}

const place = 'tuike-workbench';
const possible: { readonly [K in keyof Choices]: readonly Choices[K][] } = {
  language: ['zh-CN', 'en-US'],
  theme: ['light', 'dark'],
  blanks: ['null', 'zero'],
  excel: ['newest', 'oldest', 'worst'],
  grid: ['univer', 'memory'],
};

function kept(): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

export function readChoices(): Choices {
  const { lang, ...others } = Object.fromEntries(new URLSearchParams(location.search));
  const asked: Record<string, string | undefined> = { ...others, language: lang };
  const before = kept();
  const chosen = <K extends keyof Choices>(name: K, otherwise: Choices[K]): Choices[K] =>
    possible[name].find((value) => value === asked[name]) ?? possible[name].find((value) => value === before[name]) ?? otherwise;
  return {
    language: chosen('language', /^zh/i.test(navigator.language) ? 'zh-CN' : 'en-US'),
    theme: chosen('theme', matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
    blanks: chosen('blanks', asked['excel'] === 'worst' ? 'zero' : 'null'),
    excel: possible.excel.find((value) => value === asked['excel']) ?? 'newest',
    grid: possible.grid.find((value) => value === asked['grid']) ?? 'univer',
  };
}

export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(place, JSON.stringify(choices));
  } catch {
    // A browser that keeps nothing asks again on the next visit.
  }
}
