import type { Language } from '../../i18n/language';
import type { Rule } from '../../rules/rule';
import type { Rulebook } from '../../rules/rulebook';

/** A version's name, with its id where another version of the workbook has the same name. */
export function versionName({ id, name }: Pick<Rule, 'id' | 'name'>, { rules }: Pick<Rulebook, 'rules'>, language: Language): string {
  const isShared = rules.some((other) => other.id !== id && other.name[language].trim() === name[language].trim());
  return isShared ? `${name[language]} · ${id}` : name[language];
}
