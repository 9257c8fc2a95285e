import { faultWords, type FileFaultCode } from './fault-words';

export interface BothLanguages {
  readonly 'zh-CN': string;
  readonly 'en-US': string;
}

/** A file that cannot be read or written as a workbook: a closed set of codes, and a sentence in each language to show to a person. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
  readonly words: BothLanguages;

  /** `seen` is the value at fault (a size, a name, a kind of file), put into both sentences. */
  constructor(
    readonly code: FileFaultCode,
    readonly seen: string | BothLanguages = '',
  ) {
    const both = typeof seen === 'string' ? { 'zh-CN': seen, 'en-US': seen } : seen;
    const words = { 'zh-CN': faultWords[code]['zh-CN'](both['zh-CN']), 'en-US': faultWords[code]['en-US'](both['en-US']) };
    super(`${words['en-US']} ${words['zh-CN']}`);
    this.words = words;
  }
}
