import { disputedEdges, depositOfTier } from '../../engine/tiers/deposit';
import { rule as englishWords, type RuleText } from '../../i18n/en-US/pane/rule';
import type { Language } from '../../i18n/language';
import { yuan } from '../../i18n/yuan';
import { rule as chineseWords } from '../../i18n/zh-CN/pane/rule';
import { Decimal } from '../../engine/amounts/money';
import type { Rule, Source } from '../../rules/rule';
import { shippedRules } from '../../rules/shipped';
import { html, type Markup } from '../markup';

/** Every version that ships, newest first: tiers, edges, what it assumes, and where it comes from, in the pane's own words. */
export function rulePage(language: Language): Markup {
  const words = language === 'zh-CN' ? chineseWords : englishWords;
  return html`${[...shippedRules].reverse().map((rule) => version(rule, words, language))}`;
}

function version(rule: Rule, words: RuleText, language: Language): Markup {
  const { tiers, edges, measure, assumptions, sources, evidence } = words;
  const amount = (text: string): string => yuan(new Decimal(text));
  return html`<h2 id="${rule.id}">${rule.name[language]} <code>${rule.id}</code></h2>
    <p class="lead"><b>${evidence.grade[rule.evidence]}</b> · ${evidence.means[rule.evidence]}</p>
    <dl>
      <dt>${words.rule.effectiveFrom}</dt>
      <dd>${rule.effectiveFrom ?? words.rule.noDate}</dd>
      ${rule.effectiveFrom === null ? html`<dd>${words.rule.noDateMeans}</dd>` : ''}
    </dl>
    <h3>${tiers.heading}</h3>
    <div class="sheet">
      <table>
        <thead>
          <tr>
            ${[tiers.tier, tiers.wording, tiers.from[rule.edge], tiers.to[rule.edge], tiers.base, tiers.supplement, tiers.deposit].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rule.tiers.map((tier, i) => {
            const next = rule.tiers[i + 1];
            const amounts = [
              amount(tier.from),
              next ? amount(next.from) : tiers.noLimit,
              amount(rule.base),
              amount(tier.supplement),
              yuan(depositOfTier(rule, i + 1)),
            ];
            return html`<tr>
              <th scope="row">${String(i + 1)}</th>
              <td lang="zh-CN">${tier.wording}</td>
              ${amounts.map((cell) => html`<td class="number">${cell}</td>`)}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>
    <h3>${edges.heading}</h3>
    ${edgesTable(rule, words)}
    <h3>${measure.heading}</h3>
    <dl>
      ${(
        [
          [measure.what, measure.whatMeans[rule.measure.what]],
          [measure.window, measure.windowMeans[rule.measure.window]],
          [measure.timeZone, measure.timeZoneMeans[rule.measure.timeZone]],
          [measure.onFall, measure.onFallMeans[rule.onFall]],
        ] as const
      ).map(
        ([what, means]) =>
          html`<dt>${what}</dt>
            <dd>${means}</dd>`,
      )}
    </dl>
    <h3>${assumptions.heading}</h3>
    <p>${assumptions.intro}</p>
    <ul>
      ${rule.assumptions.map((assumption) => html`<li>${assumption[language]}</li>`)}
    </ul>
    <h3>${sources.heading}</h3>
    <dl>${rule.sources.map((source) => sourceOf(source, words))}</dl>`;
}

function edgesTable(rule: Rule, { edges }: RuleText): Markup {
  const disputed = disputedEdges(rule);
  if (disputed.length === 0) return html`<p>${edges.none}</p>`;
  return html`<p>${edges.claimedTwice} ${edges.reading[rule.edge]}</p>
    <div class="sheet">
      <table>
        <thead>
          <tr>
            ${[edges.gmv, edges.ours[rule.edge], edges.theirs[rule.edge]].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${disputed.map(
            ({ edge, deposit, otherDeposit }) =>
              html`<tr>
                ${[edge, deposit, otherDeposit].map((cell) => html`<td class="number">${yuan(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
}

const sourceOf = ({ role, title, publisher, captured, href }: Source, { sources }: RuleText): Markup =>
  html`<dt>${sources.role[role]}</dt>
    <dd lang="zh-CN">${href === null ? title : html`<a href="${href}" rel="noreferrer">${title}</a>`} · ${publisher}</dd>
    <dd>${captured === null ? sources.notSeen : sources.captured(captured)}</dd>`;
