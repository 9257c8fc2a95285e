// The page that the tests and the screenshots look at: the pane, drawn from whatever a workbook might hold.
import { render } from 'preact';
import { startWorkbookRules } from '../../src/excel/rules/workbook-rules';
import type { Language } from '../../src/i18n/language';
import { rulebookOf, type RulebookReading, unreadRulebook } from '../../src/rules/rulebook';
import { newMemory } from '../../src/taskpane/memory';
import { mount, OutsideExcel } from '../../src/taskpane/mount';
import { PaneOf } from '../../src/taskpane/pane';
import type { PaneReading } from '../../src/taskpane/use-workbook-rules';
import { views } from '../../src/taskpane/views';
import { RuleView } from '../../src/taskpane/views/rule/rule-view';
import { newWriter } from '../../src/taskpane/writing/writer';
import { LanguageContext, loadWords, shellTexts } from '../../src/taskpane/text/words';

// The first view is here from the start, so that the page is drawn as soon as `show` returns.
views.find(({ id }) => id === 'rule')!.part.loaded = RuleView;

export type Shown =
  /** What a workbook holds under the add-in's key; leaving it out is a workbook that holds nothing. */
  | { readonly stored?: unknown }
  /** A reading that no workbook brings about. */
  | { readonly reading: RulebookReading }
  | { readonly unread: string }
  | { readonly loading: true }
  | { readonly outside: true };

let timesAsked = 0;
const memory = newMemory();
const writer = newWriter(() => Promise.reject(new Error('This page has no Excel.')));
// Nothing is selected, and Excel can do nothing: this page has none.
const selection = { current: () => ({ state: 'unknown' }) as const, subscribe: () => () => undefined, refresh: () => Promise.resolve() };
const capabilities = {
  cells: false,
  selectionEvents: false,
  cellEvents: false,
  settingsEvents: false,
  pictures: false,
  cellPlaces: false,
  spills: false,
  tableSizes: false,
  printing: false,
  downloads: false,
};

/** Draws the pane in a language and answers how often a person has asked again since the page was opened. */
function show(shown: Shown, language: Language): () => number {
  document.documentElement.lang = language;
  document.title = shellTexts[language].title;
  const pane =
    'outside' in shown ? (
      <OutsideExcel />
    ) : (
      <PaneOf
        language={language}
        chosenLanguage={null}
        reading={readingOf(shown)}
        isAsking={'loading' in shown}
        stored={'stored' in shown ? shown.stored : undefined}
        copies={[]}
        askAgain={() => timesAsked++}
        chooseLanguage={() => Promise.resolve()}
        capabilities={capabilities}
        selection={selection}
        memory={memory}
        writer={writer}
      />
    );
  render(<LanguageContext.Provider value={language}>{pane}</LanguageContext.Provider>, document.getElementById('pane')!);
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

const page: PanePage = { show, mount, startWorkbookRules };
// There once the words of both languages are, so that `show` draws at once.
const panePage = Promise.all([loadWords('zh-CN'), loadWords('en-US')]).then(() => page);
Object.assign(window, { panePage });
