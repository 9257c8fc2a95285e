// Has each request of a path go wrong once, and looks what became of the workbook, what the pane says of it, and whether the way on is sound.
import type { CellInput } from '../../src/workbench/grid/grid';
import { firstChoiceShown } from '../e2e/first-choice';
import type { PanePage } from '../e2e/pane-page';
import { faultKinds, type FaultKind, oneFault, requestCount, ownClock, requestsSince } from './one-fault';
import type { Path, Way } from './paths';
import type { Verdict } from './said';
import { differences, workbookNow, type WorkbookNow } from './workbook-now';

interface Finding {
  readonly path: string;
  /** null: without a fault. */
  readonly fault: { readonly kind: FaultKind; readonly nth: number; readonly request: string } | null;
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
  /** Positions, from 1, in a path that makes these requests; all, and those that come only with a fault, where it is left out. */
  readonly positions?: (requests: readonly string[]) => readonly number[];
  /** How many times as fast as the clock the pane’s goes; 1 where it is left out. */
  readonly speed?: number;
  readonly tell?: (line: string) => void;
}

/** ms without a request after which a path is taken to have ended. */
const quiet = 150;
const patience = 60_000;
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

class Wrong extends Error {}

/** A path on a page that plays the worst host, its pane in Chinese. */
export async function campaign(at: PanePage, name: string, path: Path, options: CampaignOptions = {}): Promise<Outcome> {
  const { kinds = faultKinds, positions, speed = 1, tell = () => undefined } = options;
  const findings: Finding[] = [];
  const struck: Record<FaultKind, number> = { refused: 0, 'broken-off': 0, unanswered: 0, 'answer-lost': 0 };

  /** Presses, and answers what was asked and what the pane says in the end. */
  async function run(way: Way, nth = 0, kind: FaultKind = 'refused') {
    await way.ready?.(at);
    await oneFault(at.page, nth, kind);
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
    await openSheets(at, path.sheets, speed);
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

  /** From as before to as before; answers whether a request went wrong. */
  async function oneRun(kind: FaultKind, nth: number): Promise<boolean> {
    const { said, struck: request } = await run(path, nth, kind);
    if (request !== null) struck[kind]++;
    try {
      const now = await workbookNow(at.page);
      if (said === 'planned') await becomes(planned, 'The pane says that it is done, but');
      else if (said === 'before') {
        await becomes(before, 'The pane says that it is as before, but');
        // Where nothing of the request was done, the next run begins from here.
        if (request !== null && (kind === 'refused' || kind === 'unanswered')) return true;
        expectSaid((await run(path)).said, 'planned', 'Again,');
        await becomes(planned, 'Again, it is not as planned');
      } else {
        const [fromBefore, fromPlanned] = [differences(before, now), differences(planned, now)];
        const is = fromBefore.length === 0 ? 'as before' : fromPlanned.length === 0 ? 'as planned' : `between: ${fromBefore.join('; ')}`;
        throw new Wrong(`The pane says ${said ?? 'nothing'}; it is ${is}`);
      }
      await takeBack('Afterwards');
    } catch (error) {
      if (request !== null) (error as { request?: string }).request = request;
      throw error;
    }
    return request !== null;
  }

  try {
    await takeBack('Without a fault');
  } catch (error) {
    if (!(error instanceof Wrong)) throw error;
    findings.push({ path: name, fault: null, what: error.message });
    await comeAnew();
  }
  tell(`${name}: ${clean.asked.length} requests`);
  for (const kind of kinds) {
    const wanted = positions?.(clean.asked);
    // A path is not always the same length: where it asks again it is longer, and what the view reads besides comes at any time.
    for (let nth = 1, isThere = true; nth <= clean.asked.length || (isThere && !wanted && nth <= clean.asked.length + 10); nth++) {
      if (wanted?.includes(nth) === false) continue;
      try {
        isThere = await oneRun(kind, nth);
      } catch (error) {
        const request = (error as { request?: string }).request ?? clean.asked[nth - 1] ?? '';
        findings.push({ path: name, fault: { kind, nth, request }, what: error instanceof Error ? error.message : String(error) });
        tell(`${name} ${kind} ${nth} (${request}): ${findings.at(-1)!.what}`);
        await comeAnew();
      }
    }
    tell(`${name} ${kind}: ${struck[kind]}`);
  }
  return { path: name, requests: clean.asked, struck, findings };
}

/** In place of what was open. */
async function openSheets(at: PanePage, sheets: Path['sheets'], speed: number): Promise<void> {
  const { page, pane } = at;
  await page.evaluate(async (text) => {
    const named = Object.entries(JSON.parse(text) as Record<string, CellInput[][]>).map(([name, cells]) => ({ name, cells }));
    await window.tuikeWorkbench.openBook({ sheets: named.length > 0 ? named : [{ name: 'Sheet1', cells: [] }] }, 'Book1');
  }, JSON.stringify(sheets));
  await firstChoiceShown(page, pane);
  await ownClock(page, speed);
}
