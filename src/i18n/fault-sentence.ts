import type { Fault } from '../rules/fault';
import { faults as enUS } from './en-US/faults';
import type { Language } from './language';
import { faults as zhCN } from './zh-CN/faults';

const words = { 'en-US': enUS, 'zh-CN': zhCN } as const;

/** One sentence or two: the place, what stands there, what to do. */
export function faultSentence(language: Language, fault: Fault): string {
  const sentence = words[language][fault.code] as (fault: Fault) => string;
  return sentence(fault);
}
