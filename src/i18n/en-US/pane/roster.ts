import { counted } from '../number';

/** The month end's steps, in their order. */
export type StepId = 'find' | 'check' | 'compute' | 'result' | 'close';

/** The frame of the roster view; its parts have words of their own. */
export const roster = {
  heading: 'Month-end roster',
  steps: { find: 'Data', check: 'Check', compute: 'Compute', result: 'Result', close: 'Close' } satisfies Record<StepId, string>,
  /** Of cells that changed since they were read. */
  stale: (count: string, first: string) => `${counted(count, 'cell')} changed since, the first ${first}: figures are from before.`,
  staleHeld: (count: string, first: string) => `${counted(count, 'balance')} changed since, the first ${first}.`,
  change: 'Change',
  /** For screen readers, on the button of a step’s line. */
  changeStep: (step: string) => `Change · ${step}`,
  rule: {
    heading: 'Rule',
    differs: (earned: string, day: string, dated: string, workbook: string) =>
      `GMV of ${earned} is assessed on ${day}, under ${dated}; the workbook uses ${workbook}. Choose one.`,
    label: 'Rule version',
    workbook: (name: string) => `this workbook’s: ${name}`,
    dated: (name: string) => `by date: ${name}`,
    none: 'none',
  },
};

export type RosterText = typeof roster;
