// What people read of the manifest: lengths, and Chinese for every line of English.
import { childNamed, everyElement, type Element } from './element';
import { resourcesIn } from './resources';

const shortest = { name: 'short', characters: 125 };
const longest = { name: 'long', characters: 250 };
const chinese = /[\u4e00-\u9fff]/;

const wordsOf = (element: Element): string[] =>
  [element.attributes['DefaultValue'], ...element.children.map((child) => child.attributes['Value'])].map((value) => value ?? '');

const overrideFor = (element: Element, locale: string): string | undefined =>
  element.children.find((child) => child.name === 'Override' && child.attributes['Locale'] === locale)?.attributes['Value'];
const overrideOf = (element: Element): string | undefined => overrideFor(element, 'zh-CN');

/** Office looks for an override under the very locale: whoever uses it in zh-TW would read English. */
export function localeFaults(root: Element): string[] {
  const holders = everyElement(root).filter((element) => element.children.some((child) => child.name === 'Override'));
  return holders.flatMap((element) =>
    ['zh-TW', 'zh-HK', 'zh-SG']
      .filter((locale) => overrideFor(element, locale) !== overrideOf(element))
      .map((locale) => `${element.path} ${element.attributes['id'] ?? ''}: ${locale} has not what zh-CN has`),
  );
}

export function wordFaults(root: Element): string[] {
  const resources = resourcesIn(root);
  const namespace = resources.find((resource) => resource.id === 'Functions.Namespace')?.element;
  const short = [childNamed(root, 'DisplayName'), ...resources.filter((r) => r.kind === 'ShortStrings').map((r) => r.element)];
  const long = [childNamed(root, 'Description'), ...resources.filter((r) => r.kind === 'LongStrings').map((r) => r.element)];
  const tooLong = (elements: readonly (Element | undefined)[], limit: typeof shortest): string[] =>
    elements.flatMap((element) =>
      element
        ? wordsOf(element)
            .filter((text) => text.length > limit.characters)
            .map(
              (text) => `${element.path}: a ${limit.name} string of ${text.length} characters; Office takes ${limit.characters}: ${text}`,
            )
        : [],
    );
  const untranslated = [...short, ...long].flatMap((element) => {
    if (!element) return [];
    const [text, override] = [element.attributes['DefaultValue'] ?? '', overrideOf(element) ?? ''];
    const named = `${element.path} ${element.attributes['id'] ?? ''}`.trim();
    if (text.trim() === '') return [`${named} is empty`];
    // Formulas must be the same in every language, so the namespace is.
    if (element === namespace)
      return override === text ? [] : [`${named}: the namespace is ${text}, but ${override || 'missing'} in zh-CN`];
    return chinese.test(override) ? [] : [`${named}: no zh-CN for “${text}”`];
  });
  return [...tooLong(short, shortest), ...tooLong(long, longest), ...untranslated];
}

/** Addresses of pages with words in them: these differ by language, so each needs an override too. */
export function pageFaults(root: Element): string[] {
  const urls = resourcesIn(root).filter((resource) => /Metadata|LearnMore/.test(resource.id));
  return [childNamed(root, 'SupportUrl'), ...urls.map((resource) => resource.element)].flatMap((element) => {
    if (!element) return [];
    const override = overrideOf(element);
    return override?.includes('zh-CN') ? [] : [`${element.path} ${element.attributes['id'] ?? ''}: no zh-CN address`];
  });
}
