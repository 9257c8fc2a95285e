/** Computes every formula of the workbook anew: the functions are pure, so Excel does not know that the rule behind them changed. */
export function recalculate(): Promise<void> {
  return Excel.run(async (context) => {
    context.workbook.application.calculate('Full');
    await context.sync();
  });
}
