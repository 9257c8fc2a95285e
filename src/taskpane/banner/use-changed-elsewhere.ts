import { useEffect, useRef, useState } from 'preact/hooks';
import { isStoredHere } from '../../excel/rules/stored-here';
import { chosenRule, type Rulebook } from '../../rules/rulebook';
import { usePane } from '../pane-context';

/** What another person changed of the workbook's rule since the pane opened, or since it was understood. */
export interface ChangeElsewhere {
  readonly before: Rulebook;
  readonly now: Rulebook;
}

/** null where nobody else did, or where it changes no answer: who chose a version, or when. */
export function useChangedElsewhere(): [ChangeElsewhere | null, () => void] {
  const { reading, stored } = usePane();
  const rulebook = reading.state === 'ok' ? reading.rulebook : null;
  const [change, setChange] = useState<ChangeElsewhere | null>(null);
  const known = useRef<Rulebook | null>(null);
  useEffect(() => {
    if (!rulebook) return;
    const before = known.current;
    known.current = rulebook;
    if (!before || before === rulebook) return;
    if (isStoredHere(stored)) setChange(null);
    else if (answersOf(before) !== answersOf(rulebook)) setChange((first) => ({ before: first?.before ?? before, now: rulebook }));
  }, [rulebook, stored]);
  return [change, () => setChange(null)];
}

/** What a formula's answer can depend on; before the first choice is recorded, the newest version stands for it. */
const answersOf = (rulebook: Rulebook): string => JSON.stringify([chosenRule(rulebook)?.id ?? rulebook.chosen, rulebook.rules]);
