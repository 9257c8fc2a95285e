import { useEffect, useRef, useState } from 'preact/hooks';
import type { FunctionName } from '../../../i18n/en-US/functions';
import { adopt } from '../../adopt';
import { memoryKey } from '../../memory';
import { useMemory } from '../../pane-context';
import { FunctionForm } from './function-form';
import styles from './formula.css';
import { Button } from '../../controls/button';
import { Fold } from '../../controls/fold';
import { functionNames } from '../../../engine/tables/declarations';
import { useInsertWords } from './words';

adopt(styles);

const groups = ['amounts', 'tier', 'words', 'tables', 'rule'] as const;
type FunctionGroup = (typeof groups)[number];

/** What a function answers with, or is about. */
const groupOf: Readonly<Record<FunctionName, FunctionGroup>> = {
  DEPOSIT: 'amounts',
  TOPUP: 'amounts',
  TIER: 'tier',
  SHORTFALL: 'amounts',
  SURPLUS: 'amounts',
  HEADROOM: 'tier',
  EXPLAIN: 'words',
  CHECK: 'words',
  TIERS: 'tables',
  RULES: 'rule',
  RULEAT: 'rule',
  ROSTER: 'tables',
  SCHEDULE: 'tables',
  BUILD: 'rule',
};

const functionKey = memoryKey<FunctionName | null>(() => null);

/** All functions, or the one that a person chose with its arguments. The focus follows from one to the other. */
export function FormulaView() {
  const [chosen, choose] = useMemory(functionKey);
  const [left, leave] = useState<FunctionName | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isMoving = useRef(false);
  useEffect(() => {
    if (isMoving.current && chosen) heading.current?.focus();
    isMoving.current = false;
  }, [chosen]);
  const open = (name: FunctionName | null) => {
    isMoving.current = true;
    leave(chosen);
    choose(name);
  };
  return chosen ? (
    <FunctionForm key={chosen} name={chosen} heading={heading} onBack={() => open(null)} />
  ) : (
    <FunctionList left={left} onOpen={open} />
  );
}

/** By groups, of which the first is open, or that of `left`: the function that was open before, which gets the focus back. */
function FunctionList({ left, onOpen }: { left: FunctionName | null; onOpen: (name: FunctionName) => void }) {
  const { text } = useInsertWords();
  const before = useRef<HTMLElement>(null);
  useEffect(() => before.current?.focus(), []);
  return (
    <>
      <header class="masthead">
        <h1>{text.heading}</h1>
        <p>{text.intro}</p>
      </header>
      {groups.map((group) => {
        const names = functionNames.filter((name) => groupOf[name] === group);
        return (
          <Fold key={group} heading={text.groups[group]} aside={names.join(' · ')} isOpen={group === (left ? groupOf[left] : groups[0])}>
            <ul class="insert-functions">
              {names.map((name) => (
                <li key={name}>
                  <Button look="subtle" ref={name === left ? before : null} onPress={() => onOpen(name)}>
                    <code>{name}</code> <span>{text.of[name].description}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </Fold>
        );
      })}
    </>
  );
}
