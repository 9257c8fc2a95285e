// Whether Excel has computed, as far as it tells. #BUSY! is no sign of it: a cell may show its former value, or 0, while a function computes
// (OfficeDev/office-js #4152, #6930, #6577). So it has where no call of our functions waits, a calculation came after the last writing and the
// last answer, and Excel itself does not say otherwise.
import { isExcelSince } from '../capabilities';
import { signs } from './answered-calls';
import { afterEdit } from './patiently';

/** Milliseconds without any sign: answers travel up to half a second, and Excel computes before it tells. */
const calm = 1200;
/** Where no calculation was told of for so long, none will be. */
const longCalm = 10_000;
/** Milliseconds after which an answer is in its cell where Excel tells of no calculation. */
const longestTravel = 3000;
/** Milliseconds in which the functions that were just written are asked. */
const untilAsked = 300;

/** Whether what is read from now on is computed from all that was written and answered. Rejects where Excel refuses to say. */
export async function isComputed(): Promise<boolean> {
  const { unanswered, answeredAt, calculatedAt, writtenAt } = signs;
  const since = performance.now() - Math.max(answeredAt, calculatedAt, writtenAt);
  const isCalculationDue = isExcelSince('1.8') && calculatedAt < Math.max(answeredAt, writtenAt);
  return unanswered === 0 && since > (isCalculationDue ? longCalm : calm) && (await saysDone());
}

/** What Excel says of itself; custom functions that are under way may be left out of it. */
function saysDone(): Promise<boolean> {
  if (!isExcelSince('1.9')) return Promise.resolve(true);
  return afterEdit(() =>
    Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load('calculationState');
      await context.sync();
      return application.calculationState === Excel.CalculationState.done;
    }),
  );
}

/** Whether no call waits and what was answered has been computed: for reading what others wrote. */
function isAtRest(): boolean {
  const { unanswered, answeredAt, calculatedAt, writtenAt } = signs;
  const now = performance.now();
  const isAnswerShown = calculatedAt >= answeredAt || now - answeredAt > longestTravel;
  return unanswered === 0 && isAnswerShown && now - writtenAt > untilAsked;
}

/** Excel still computes after a minute. */
export class StillComputing extends Error {
  constructor() {
    super('Excel 计算了一分钟仍未完成，请稍后重新读取。Excel still computes after a minute: read again later.');
  }
}

/** Resolves once cells can be read that show what follows from the others. Rejects after a minute, and with the signal's reason. */
export async function untilAtRest(signal?: AbortSignal): Promise<void> {
  for (let turn = 0; !isAtRest(); turn++) {
    if (turn === 300) throw new StillComputing();
    await new Promise((resolve) => setTimeout(resolve, 200));
    signal?.throwIfAborted();
  }
}
