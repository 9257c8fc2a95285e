import { useEffect, useMemo, useState } from 'preact/hooks';
import { capabilities } from '../excel/capabilities';
import { newSelectionStore } from '../excel/events/selection';
import { keepPlace, placeLeft } from '../excel/place-left';
import { storedRules } from '../excel/rules/workbook-rules';
import { chosenRule } from '../rules/rulebook';
import { newMemory } from './memory';
import { PaneContext } from './pane-context';
import { Shell } from './shell';
import { useWorkbookRules, type WorkbookRules } from './use-workbook-rules';
import type { ViewId } from './view-id';
import { views } from './views';
import { LanguageContext, loadWords, shellTexts, useWords, type Words } from './text/words';
import { newWriter, type PlanPort } from './writing/writer';
import type { ShellText } from '../i18n/en-US/pane/shell';
import { chosenLanguage, spokenLanguage } from '../excel/language';
import { chooseLanguage, onLanguageChosen } from '../excel/language-choice';
import { type Language, languageOf } from '../i18n/language';

// Nobody needs them before the first plan is written.
async function loadPlans(): Promise<PlanPort> {
  const [{ writePlan }, { undoPlan }] = await Promise.all([
    import(/* webpackChunkName: "plans" */ '../excel/plan/write-plan'),
    import(/* webpackChunkName: "plans" */ '../excel/plan/undo-plan'),
  ]);
  return { writePlan, undoPlan };
}

/** The pane of the workbook that is open in Excel. */
export function Pane() {
  const rules = useWorkbookRules();
  const spoken = useLanguage();
  const host = useMemo(
    () => ({ capabilities: capabilities(), selection: newSelectionStore(), memory: newMemory(), writer: newWriter(loadPlans) }),
    [],
  );
  useEffect(() => {
    document.documentElement.lang = spoken.language;
    document.title = shellTexts[spoken.language].title;
  }, [spoken.language]);
  return (
    <LanguageContext.Provider value={spoken.language}>
      <PaneOf {...host} {...rules} {...spoken} stored={storedRules()?.text} copies={storedRules()?.copies ?? none} />
    </LanguageContext.Provider>
  );
}

const none: readonly string[] = [];

type PaneOfProps = Omit<PaneContext, 'actions'> & Pick<PaneContext['actions'], 'chooseLanguage'>;

/** The pane of whatever its context says. */
export function PaneOf({ chooseLanguage, ...known }: PaneOfProps) {
  const words = useWords();
  const [open, setOpen] = useState<ViewId>(placeLeftOpen);
  const [focused, setFocused] = useState(0);
  const [announced, announce] = useState<string>();
  const state = stateText(known, words);
  useEffect(() => announce(undefined), [state]);
  const openPlace = (id: ViewId): void => {
    setOpen(id);
    keepPlace(id);
  };
  const actions = useMemo(
    () => ({
      openView: (id: ViewId) => {
        openPlace(id);
        setFocused((times) => times + 1);
      },
      announce,
      chooseLanguage,
    }),
    [chooseLanguage],
  );
  return (
    <PaneContext.Provider value={{ ...known, actions }}>
      <Shell
        views={views}
        open={open}
        onOpen={openPlace}
        status={announced ?? state}
        isLoading={known.reading.state === 'loading'}
        isBusy={known.isAsking}
        focused={focused}
      />
    </PaneContext.Provider>
  );
}

/** The rule the first time in a workbook, afterwards where the person left it. */
const placeLeftOpen = (): ViewId => views.find(({ id }) => id === placeLeft())?.id ?? 'rule';

function stateText({ reading, isAsking }: WorkbookRules, { language, text }: Words<ShellText>): string {
  switch (reading.state) {
    case 'loading':
      return text.loading;
    case 'unread':
      return isAsking ? text.loading : text.state.unread;
    case 'damaged':
    case 'newer':
      return text.state[reading.state];
    case 'ok': {
      const rule = chosenRule(reading.rulebook);
      return rule ? text.state.now(rule.name[language]) : text.state.unknown;
    }
  }
}

interface SpokenLanguage {
  readonly language: Language;
  readonly chosenLanguage: Language | null;
  readonly chooseLanguage: (language: Language | null) => Promise<void>;
}

/** The language of the pane, and of everything else the add-in says, as it is chosen. */
function useLanguage(): SpokenLanguage {
  const [, setChosen] = useState(0);
  useEffect(() => onLanguageChosen(() => setChosen((times) => times + 1)), []);
  const chosen = chosenLanguage();
  const spoken = languageOf(spokenLanguage() ?? navigator.language);
  const [language, setLanguage] = useState(spoken);
  useEffect(() => {
    if (spoken === language) return undefined;
    let isWanted = true;
    const speak = () => isWanted && setLanguage(spoken);
    // Until they are there the view stays as it is; where they cannot be had, it says so and offers to try again.
    loadWords(spoken).then(speak, speak);
    return () => {
      isWanted = false;
    };
  }, [spoken, language]);
  return {
    language,
    chosenLanguage: chosen === null ? null : languageOf(chosen),
    chooseLanguage,
  };
}
