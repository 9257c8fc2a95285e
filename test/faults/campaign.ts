// Has each request of a path go wrong once, and looks what became of the workbook, what the pane says of it, and whether the way on is sound.
import type { CellInput } from '../../src/workbench/grid/grid';
import { firstChoiceShown } from '../e2e/first-choice';
import type { PanePage } from '../e2e/pane-page';
import { faultKinds, type FaultKind, oneFault, ownClock, type Place, placesOf, requestCount, requestsSince } from './one-fault';
import type { Path, Way } from './paths';
import type { Verdict } from './said';
import { differences, workbookNow, type WorkbookNow } from './workbook-now';

interface Finding {
  readonly path: string;
  /** null: without a fault. */
  readonly fault: { readonly kind: FaultKind; readonly place: Place } | null;
  readonly what: string;
}

export interface Outcome {
  readonly path: string;
  /** Of a run without a fault. */
  readonly requests: readonly string[];
  /** How often each kind struck. */
  readonly struck: Readonly<Record<FaultKind, number>>;
  readonly findings: readonly Finding[];
}

interface CampaignOptions {
  readonly kinds?: readonly FaultKind[];
  /** Which of a path’s requests, from 0; all, and those that come only at some times, where it is left out. */
  readonly sample?: (requests: readonly string[]) => readonly number[];
  /** How many times as fast as the clock the pane’s goes; 1 where it is left out. */
  readonly speed?: number;
  readonly tell?: (line: string) => void;
}

/** ms without a request after which a path is taken to have ended. */
const quiet = 150;
const patience = 60_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

class Wrong extends Error {}

export const inWords = ({ members, time }: Place): string => `${members}, time ${time}`;

/** A path on a page that plays the worst host, its pane in Chinese. */
export async function campaign(at: PanePage, name: string, path: Path, options: CampaignOptions = {}): Promise<Outcome> {
  const { kinds = faultKinds, sample, speed = 1, tell = () => undefined } = options;
  const findings: Finding[] = [];
  const struck: Record<FaultKind, number> = { refused: 0, 'broken-off': 0, unanswered: 0, 'answer-lost': 0 };

  /** Presses, and answers what was asked and what the pane says in the end. */
  async function run(way: Way, place: Place | null = null, kind: FaultKind = 'refused') {
    await way.ready?.(at);
    await oneFault(at.page, place, kind);
    await way.press(at);
    const end = Date.now() + patience;
    let [asked, since, wasBusy] = [-1, Date.now(), false];
    while (Date.now() - since < quiet) {
      await wait(25);
      const [now, isBusy] = [await requestCount(at.page), await way.isBusy(at)];
      wasBusy ||= isBusy;
      // What the pane reads once it has said how it ended belongs to nothing that was begun.
      if (wasBusy && !isBusy && (await way.says(at)) !== null) break;
      if (now === asked && !isBusy) continue;
      [asked, since] = [now, Date.now()];
      if (since > end) throw new Wrong('It does not end within a minute.');
    }
    return { ...(await requestsSince(at.page)), said: await way.says(at) };
  }

  /** The workbook, once it is as it should be, or as it stays. */
  async function becomes(expected: WorkbookNow, what: string): Promise<void> {
    for (const end = Date.now() + 5000; ;) {
      const other = differences(expected, await workbookNow(at.page));
      if (other.length === 0) return;
      if (Date.now() > end) throw new Wrong(`${what}: ${other.join('; ')}`);
      await wait(100);
    }
  }

  const expectSaid = (said: Verdict, expected: Verdict, when: string): void => {
    if (said !== expected) throw new Wrong(`${when} the pane says ${said ?? 'nothing'}, not ${expected ?? 'nothing'}.`);
  };

  async function comeAnew(): Promise<void> {
    await openSheets(at, path.sheets);
    await ownClock(at.page, speed);
    await path.come(at);
  }

  await comeAnew();
  const before = await workbookNow(at.page);
  const clean = await run(path);
  expectSaid(clean.said, 'planned', 'Without a fault');
  const planned = await workbookNow(at.page);

  async function takeBack(when: string): Promise<void> {
    if (!path.back) return;
    expectSaid((await run(path.back)).said, 'planned', `${when}, taken back,`);
    await becomes(before, `${when}, taken back, it is not as before`);
  }

  /** From as before to as before; answers what was asked until the request went wrong: all of it where it did not come. */
  async function oneRun(kind: FaultKind, place: Place): Promise<readonly string[]> {
    const { asked, said, struck: nth } = await run(path, place, kind);
    if (nth !== null) struck[kind]++;
    const until = asked.slice(0, nth ?? asked.length);
    const now = await workbookNow(at.page);
    if (said === 'planned') await becomes(planned, 'The pane says that it is done, but');
    else if (said === 'before') {
      await becomes(before, 'The pane says that it is as before, but');
      // Where nothing of the request was done, the next run begins from here.
      if (nth !== null && (kind === 'refused' || kind === 'unanswered')) return until;
      expectSaid((await run(path)).said, 'planned', 'Again,');
      await becomes(planned, 'Again, it is not as planned');
    } else {
      const [fromBefore, fromPlanned] = [differences(before, now), differences(planned, now)];
      const is = fromBefore.length === 0 ? 'as before' : fromPlanned.length === 0 ? 'as planned' : `between: ${fromBefore.join('; ')}`;
      throw new Wrong(`The pane says ${said ?? 'nothing'}; it is ${is}`);
    }
    await takeBack('Afterwards');
    return until;
  }

  try {
    await takeBack('Without a fault');
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    findings.push({ path: name, fault: null, what: error.message });
    await comeAnew();
  }
  tell(`${name}: ${clean.asked.length} requests`);
  const places = placesOf(clean.asked);
  for (const kind of kinds) {
    const chosen = sample ? sample(clean.asked).map((nth) => places[nth]!) : [...places];
    const isChosen = ({ members, time }: Place) => chosen.some((one) => one.members === members && one.time === time);
    for (const place of chosen) {
      try {
        const until = await oneRun(kind, place);
        if (!sample && chosen.length < 2 * places.length) chosen.push(...placesOf(until).filter((one) => !isChosen(one)));
      } catch (error) {
        findings.push({ path: name, fault: { kind, place }, what: error instanceof Error ? error.message : String(error) });
        tell(`${name} ${kind} ${inWords(place)}: ${findings.at(-1)!.what}`);
        await comeAnew();
      }
    }
    tell(`${name} ${kind}: ${struck[kind]} of ${chosen.length}`);
  }
  return { path: name, requests: clean.asked, struck, findings };
}

/** In place of what was open; one empty sheet where there are none. */
export async function openSheets(at: PanePage, sheets: Path['sheets']): Promise<void> {
  const { page, pane } = at;
  await page.evaluate(async (text) => {
    const named = Object.entries(JSON.parse(text) as Record<string, CellInput[][]>).map(([name, cells]) => ({ name, cells }));
    await window.tuikeWorkbench.openBook({ sheets: named.length > 0 ? named : [{ name: 'Sheet1', cells: [] }] }, 'Book1');
  }, JSON.stringify(sheets));
  await firstChoiceShown(page, pane);
}
