import type { StepId } from '../../../../i18n/en-US/pane/roster';

export const stepOrder: readonly StepId[] = ['find', 'check', 'compute', 'result', 'close'];

const at = (step: StepId): number => stepOrder.indexOf(step);

export const isUpTo = (step: StepId, last: StepId): boolean => at(step) <= at(last);
export const earlier = (a: StepId, b: StepId): StepId => (isUpTo(a, b) ? a : b);
export const later = (a: StepId, b: StepId): StepId => (isUpTo(a, b) ? b : a);
