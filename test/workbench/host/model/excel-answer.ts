import type { OfficePage } from '../../office-page';

/**
 * Runs code in the page inside Excel.run and syncs; what it answers, or the code of the error that stopped it, comes back as JSON.
 * The code may answer a function, which then runs after the sync and says what was loaded. It sees the page's globals only.
 */
export async function excelAnswer(page: OfficePage, code: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  const source = `() => Excel.run(async (context) => {
      const answer = await (${code.toString()})(context);
      await context.sync();
      return JSON.stringify((typeof answer === 'function' ? answer() : answer) ?? null);
    }).catch((error) => JSON.stringify({ error: error.code }))`;
  return JSON.parse(await (page.window.eval(`(${source})`) as () => Promise<string>)()) as unknown;
}
