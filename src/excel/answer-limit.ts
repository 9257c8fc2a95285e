// Excel on the web leaves a request without an answer at times, above all while a workbook with many custom functions opens; office.js then waits
// for ever, also once Excel answers others again (OfficeDev/office-js #6678, #6150).

/** Milliseconds that one request is waited for: many formulas, or a dialog that a person leaves open, may keep Excel for minutes. */
export const longestWait = 300_000;

/** In both languages: a reason is shown as Excel's own are, whatever the pane speaks. */
class NoAnswer extends Error {
  constructor() {
    super('Excel 五分钟没有回应。Excel did not answer for five minutes.');
  }
}

/**
 * From now on each request of Excel.run rejects where no answer comes within five minutes. It may have been carried out, or may still be: Excel takes
 * requests in turn, so before any that is sent later.
 */
export function limitWaiting(): void {
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  prototype.sync = function <T>(this: Excel.RequestContext, passThrough?: T): Promise<T> {
    return inTime(sync.call(this, passThrough) as Promise<T>);
  };
}

function inTime<T>(answer: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new NoAnswer()), longestWait);
    const stop = (): void => clearTimeout(timer);
    answer.then(resolve, reject).then(stop, stop);
  });
}
