import { useEffect, useRef, useState } from 'preact/hooks';
import { monthText } from '../../../../engine/amounts/month';
import { adopt } from '../../../adopt';
import { Button } from '../../../controls/button';
import { LongWorkState } from '../../../long-work/long-work-state';
import closeStyles from '../close/close.css';
import { useClosesOpen } from '../close/open-closes';
import { useCloseWords } from '../close/words';
import resultStyles from '../result/result.css';
import styles from './closes.css';
import { CloseRows } from './rows';
import { CloseByCode } from './by-code';
import { OneClose } from './one';
import type { TableBeside } from './table-beside';
import { useCloseList } from './use-close-list';

adopt(resultStyles);
adopt(closeStyles);
adopt(styles);

/** In the place of the steps: the closes of the workbook, or everything of one of them. */
export function ClosesPage(given: TableBeside) {
  const { text } = useCloseWords();
  const { sequence, open, leave } = useClosesOpen();
  const [code, setCode] = useState<string | null>(null);
  const list = useCloseList();
  const closes = list.now.state === 'done' ? list.now.result : null;
  const entry = closes?.closes.find((one) => one.sequence === sequence) ?? null;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [sequence]);
  const title = entry ? text.one.title(entry.month === null ? text.closes.unknownMonth : monthText(entry.month)) : text.closes.heading;
  return (
    <section class="closes" aria-labelledby="closes-heading">
      <Button look="link" onPress={() => (sequence === null ? leave() : open(null))}>
        {sequence === null ? text.closes.back : text.closes.all}
      </Button>
      <h2 id="closes-heading" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <LongWorkState work={list} words={text.work} />
      {closes && entry && <OneClose key={entry.sequence} {...given} entry={entry} list={closes} code={code} onGone={list.again} />}
      {closes && !entry && (
        <>
          <CloseRows closes={closes.closes} onOpen={(one) => (setCode(null), open(one))} />
          <div class="actions">
            <Button onPress={list.again}>{text.closes.again}</Button>
          </div>
          {closes.closes.length > 0 && (
            <CloseByCode
              list={closes}
              onOpen={(one, held) => {
                setCode(held);
                open(one);
              }}
            />
          )}
        </>
      )}
    </section>
  );
}
