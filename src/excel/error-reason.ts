/** What an error says: for one of Excel's, Excel's own words. */
export function errorReason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
