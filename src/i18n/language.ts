export type Language = 'zh-CN' | 'en-US';

/** The language to speak to a host that names its own as a BCP 47 tag: Chinese of any kind gets Chinese, all else English. */
export function languageOf(tag: string | undefined): Language {
  return /^zh\b/i.test(tag ?? '') ? 'zh-CN' : 'en-US';
}
