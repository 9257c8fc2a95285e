import { faultSentence } from '../../../../../i18n/fault-sentence';
import type { Fault } from '../../../../../rules/reading/fault';
import { useVersionsWords } from '../words';

/** A fault as a person at the field reads it: what may be typed there, where the rule's own sentence speaks of JSON. */
export function useFieldFault(): (fault: Fault) => string {
  const { language, text } = useVersionsWords();
  const typed: Readonly<Partial<Record<Fault['code'], (place: string, seen: string) => string>>> = text.typed;
  return (fault) => typed[fault.code]?.(fault.place, fault.seen) ?? faultSentence(language, fault);
}
