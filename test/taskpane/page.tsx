// The page that the tests and the screenshots look at: the pane's views, drawn from whatever a workbook might hold.
import { render } from 'preact';
import { startWorkbookRules } from '../../src/excel/workbook-rules';
import type { Language } from '../../src/i18n/language';
import { rulebookOf, unreadRulebook, type RulebookReading } from '../../src/rules/rulebook';
import { mount } from '../../src/taskpane/mount';
import { OutsideExcel } from '../../src/taskpane/outside-excel';
import { PaneView } from '../../src/taskpane/pane-view';
import '../../src/taskpane/taskpane.css';
import type { PaneReading } from '../../src/taskpane/use-workbook-rules';
import { WordsContext, wordsIn } from '../../src/taskpane/words';

export type Shown =
  /** What a workbook holds under the add-in's key; leaving it out is a workbook that holds nothing. */
  | { readonly stored?: unknown }
  /** A reading that no workbook brings about. */
  | { readonly reading: RulebookReading }
  | { readonly unread: string }
  | { readonly loading: true }
  | { readonly outside: true };

let timesAsked = 0;

/** Draws the pane in a language and answers how often a person has asked again since the page was opened. */
function show(shown: Shown, language: Language): () => number {
  const root = document.getElementById('pane')!;
  const words = wordsIn(language);
  document.documentElement.lang = language;
  document.title = words.pane.title;
  const view =
    'outside' in shown ? (
      <OutsideExcel />
    ) : (
      <PaneView
        reading={readingOf(shown)}
        isAsking={'loading' in shown}
        stored={'stored' in shown ? shown.stored : undefined}
        askAgain={() => timesAsked++}
      />
    );
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
  return () => timesAsked;
}

function readingOf(shown: Exclude<Shown, { outside: true }>): PaneReading {
  if ('loading' in shown) return { state: 'loading' };
  if ('reading' in shown) return shown.reading;
  if ('unread' in shown) return unreadRulebook(shown.unread);
  return rulebookOf(shown.stored);
}

/** What the bundle puts on the window for the tests. */
export interface PanePage {
  readonly show: typeof show;
  readonly mount: typeof mount;
  readonly startWorkbookRules: typeof startWorkbookRules;
}

Object.assign(window, { panePage: { show, mount, startWorkbookRules } satisfies PanePage });
