// The rule as SQL and Power Query: a page per shipped version and language of the place.
import { sqlDialects } from '../../dialects/sql/dialects';
import { elsewhere as english, type ElsewhereText } from '../../i18n/en-US/help/elsewhere';
import type { Language } from '../../i18n/language';
import { elsewhere as chinese } from '../../i18n/zh-CN/help/elsewhere';
import type { Rule } from '../../rules/rule';
import { shippedRules } from '../../rules/shipped';
import { html, type Markup } from '../markup';
import { ruleText } from '../rule/rule';

interface ElsewherePage {
  readonly file: string;
  readonly title: string;
  readonly body: Markup;
}

const words: Readonly<Record<Language, ElsewhereText>> = { 'en-US': english, 'zh-CN': chinese };

const month = '2026-11';
/** By the question: what `npm run rule` is asked with. */
const asked = {
  deposits: ['--question', 'deposits', '--table', 'agency_gmv', '--agency', 'agency_id', '--gmv', 'gmv'],
  roster: ['--table', 'orders', '--agency', 'agency_id', '--date', 'paid_at', '--amount', 'amount', '--month', month],
};
const folder = 'C:\\orders';

const dialects: readonly (readonly [id: string, name: (language: Language) => string])[] = [
  ...Object.entries(sqlDialects).map(([id, { name }]) => [id, () => name] as const),
  ['m', (language) => words[language].powerQuery],
];

const fileOfText = (rule: Rule, dialect: string): string => `${rule.id}-${dialect}.html`;

export function elsewherePages(language: Language): readonly ElsewherePage[] {
  const rules = [...shippedRules].reverse();
  return rules.flatMap((rule) =>
    dialects.map(([id, name]) => ({
      file: fileOfText(rule, id),
      title: words[language].title(`${rule.name[language]} ${rule.id}`, name(language)),
      body: textPage(rule, id, language),
    })),
  );
}

/** What `npm run rule` is asked for the texts of a page, one after the other. */
export function argumentsOf(rule: Rule, dialect: string, question: keyof typeof asked): readonly string[] {
  const names = asked[question];
  if (dialect !== 'm') return [rule.id, '--as', dialect, ...names];
  return [rule.id, '--as', 'm', ...(question === 'roster' ? ['--folder', folder, ...names.slice(2)] : names.slice(0, 2))];
}

function textPage(rule: Rule, dialect: string, language: Language): Markup {
  const said = words[language];
  const part = (question: keyof typeof asked): Markup => {
    const given = argumentsOf(rule, dialect, question);
    const answer = ruleText([...given, '--language', language]);
    if ('problems' in answer) throw new Error(`${given.join(' ')}: ${answer.problems.join('; ')}`);
    const names = given.filter((one, at) => at > 2 && !one.startsWith('--') && one !== question);
    return html`<h2 id="${question}">${said[question]}</h2>
      ${names.length > 0 ? html`<p>${said.names(names.join(', '))}</p>` : ''}
      <pre><code>npm run rule -- ${given.join(' ')}</code></pre>
      <pre><code class="text">${answer.text}</code></pre>`;
  };
  return html`<p class="lead">${said.lead}</p>
    ${part('roster')}
    <p>${said.back}</p>
    ${part('deposits')}`;
}

/** Every version with its texts. */
export function elsewhereIndex(language: Language): Markup {
  const { lead, choose } = words[language];
  return html`<p class="lead">${lead}</p>
    <p>${choose}</p>
    ${[...shippedRules].reverse().map(
      (rule) =>
        html`<h2>${rule.name[language]} <code>${rule.id}</code></h2>
          <ul>
            ${dialects.map(([id, name]) => html`<li><a href="${fileOfText(rule, id)}">${name(language)}</a></li>`)}
          </ul>`,
    )}`;
}
