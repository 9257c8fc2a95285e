// One request of a page goes wrong, once.
import type { Page } from 'playwright-core';
import { longestWait } from '../../src/excel/answer-limit';

/** refused: nothing is done. broken-off: half of what it changes is. unanswered: nothing is done, and nobody says so. answer-lost: all is done, and nobody says so. */
export const faultKinds = ['refused', 'broken-off', 'unanswered', 'answer-lost'] as const;
export type FaultKind = (typeof faultKinds)[number];

const faultReason = '连接中断';

interface Requests {
  /** The methods and properties that each used, since the fault was set. */
  readonly asked: string[];
  /** Which of them went wrong, from 0; null where it did not come. */
  struck: number | null;
}

declare global {
  interface Window {
    tuikeRequests?: Requests;
    /** Of the pane: who waits for an answer of Excel's, and is told when it has waited too long. */
    tuikeWaiting?: Map<number, () => void>;
  }
}

/**
 * In the pane that is open now an answer is waited for as long as `oneFault` says, not by the clock, and the clock goes so many times as fast: the
 * pane gives Excel seconds for computing.
 */
export const ownClock = (page: Page, speed: number): Promise<void> =>
  page.evaluate(
    ([longest, rate]) => {
      const pane = document.querySelector('iframe')!.contentWindow as Window & typeof globalThis;
      const start = pane.setTimeout as (run: () => void, ms?: number, ...args: unknown[]) => number;
      const { clearTimeout: stop, performance: clock } = pane;
      const began = clock.now();
      const now = clock.now.bind(clock);
      clock.now = () => began + (now() - began) * rate;
      const waiting = new Map<number, () => void>();
      // Above whatever Chromium counts to.
      let last = 1e9;
      Object.assign(pane, {
        tuikeWaiting: waiting,
        // Methods, not functions by name: tsx gives those a call of its own, which the page does not know.
        setTimeout(run: () => void, ms = 0, ...args: unknown[]) {
          if (ms !== longest) return start.call(pane, run, ms / rate, ...args);
          waiting.set(++last, run);
          return last;
        },
        clearTimeout(id?: number) {
          if (id === undefined || !waiting.delete(id)) stop.call(pane, id);
        },
      });
    },
    [longestWait, speed] as const,
  );

/** A request by what it uses: its how-manieth time (from 1) in a run. What a view reads besides comes between the others at any time. */
export interface Place {
  readonly members: string;
  readonly time: number;
}

export const placesOf = (asked: readonly string[]): Place[] =>
  asked.map((members, at) => ({ members, time: asked.slice(0, at + 1).filter((one) => one === members).length }));

/** Has the request of Excel.run at this place from now on go wrong; null: none. */
export const oneFault = (page: Page, place: Place | null, kind: FaultKind): Promise<void> =>
  page.evaluate(
    ([at, how, message]) => {
      const requests: Requests = { asked: [], struck: null };
      window.tuikeRequests = requests;
      window.tuikeWorkbench.host!.faults.failBatch = (_, members, changes) => {
        const used = members.join(' ');
        requests.asked.push(used);
        if (used !== at?.members || requests.asked.filter((one) => one === used).length !== at.time) return undefined;
        requests.struck = requests.asked.length - 1;
        const isUnanswered = how === 'unanswered' || how === 'answer-lost';
        if (isUnanswered) {
          const waiting = document.querySelector('iframe')!.contentWindow!.tuikeWaiting!;
          const then = [...waiting.keys()];
          const timer = setInterval(() => {
            const left = then.filter((id) => waiting.has(id));
            // Others were asked for at the same time and are answered.
            if (left.length > 1) return;
            clearInterval(timer);
            for (const id of left) {
              const giveUp = waiting.get(id)!;
              waiting.delete(id);
              giveUp();
            }
          }, 10);
        }
        const afterActions = {
          refused: 0,
          'broken-off': changes[Math.floor((changes.length - 1) / 2)] ?? 0,
          unanswered: 0,
          'answer-lost': Infinity,
        }[how];
        return { code: 'GeneralException', message, afterActions, isUnanswered };
      };
    },
    [place, kind, faultReason] as const,
  );

/** What was asked since the fault was set, which is over. */
export const requestsSince = (page: Page): Promise<Requests> =>
  page.evaluate(() => {
    window.tuikeWorkbench.host!.faults.failBatch = undefined;
    return window.tuikeRequests!;
  });

/** How many requests there were since the fault was set. */
export const requestCount = (page: Page): Promise<number> => page.evaluate(() => window.tuikeRequests!.asked.length);
