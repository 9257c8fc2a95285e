import type { DeclaredFunction } from '../../functions/metadata';
import type { FrameText } from '../../i18n/en-US/help/frame';
import type { FunctionText } from '../../i18n/en-US/functions';
import { html, type Markup } from '../markup';
import { syntaxOf } from './function-page';
import { markupOfText } from './markup-of-text';

export const fileOf = ({ id }: DeclaredFunction): string => `${id.toLowerCase()}.html`;

/** Where a person lands: what this is, how to begin, and every function. */
export const homePage = (
  declarations: readonly DeclaredFunction[],
  texts: Readonly<Record<string, FunctionText>>,
  frame: FrameText,
): Markup =>
  html`<p class="lead">${frame.intro}</p>
    <p><img src="../../assets/pictures/${frame.picture}" alt="${frame.looks}" width="1280" height="760" loading="lazy" /></p>
    <h2>${frame.start}</h2>
    <ol>
      ${frame.steps.map((step) => html`<li>${markupOfText(step)}</li>`)}
    </ol>
    <h2>${frame.pages.index}</h2>
    <dl>
      ${declarations.map(
        (declaration) =>
          html`<dt>
              <a href="${fileOf(declaration)}"><code>${syntaxOf(declaration)}</code></a>
            </dt>
            <dd>${texts[declaration.id]?.description ?? ''}</dd>`,
      )}
    </dl>`;
