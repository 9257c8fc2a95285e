import { useEffect, useRef, useState } from 'preact/hooks';
import type { FunctionName } from '../../../i18n/en-US/functions';
import { adopt } from '../../adopt';
import { memoryKey } from '../../memory';
import { useMemory } from '../../pane-context';
import { FunctionForm } from './function-form';
import { FunctionList } from './function-list';
import styles from './insert.css';

adopt(styles);

const functionKey = memoryKey<FunctionName | null>(() => null);

/** All functions, or the one that a person chose with its arguments. The focus follows from one to the other. */
export function InsertView() {
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
