import type { Fault } from '../rules/reading/fault';
import { faults as enUS, wholes as enUSWholes } from './en-US/faults';
import type { Language } from './language';
import { faults as zhCN, wholes as zhCNWholes } from './zh-CN/faults';

const words = { 'en-US': { faults: enUS, wholes: enUSWholes }, 'zh-CN': { faults: zhCN, wholes: zhCNWholes } } as const;

/** One sentence or two: the place, what stands there, what to do. */
export function faultSentence(language: Language, fault: Fault): string {
  const { faults, wholes } = words[language];
  const sentence = faults[fault.code] as (fault: Fault) => string;
  const { place } = fault;
  // A field that does not belong may have any name, "rule" too.
  if (fault.code === 'unknown-field' || (place !== 'rule' && place !== 'settings')) return sentence(fault);
  return capitalized(sentence({ ...fault, place: wholes[place] }));
}

function capitalized(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
