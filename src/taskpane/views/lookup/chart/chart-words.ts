/** What stands in the drawing. */
export interface ChartWords {
  /** Yuan as on the axes. */
  readonly short: (yuan: string) => string;
  readonly tier: (tier: string) => string;
  readonly depositAxis: string;
  readonly gmvAxis: string;
  readonly countAxis: string;
}
