/** What is being done with a file: to open it, it is read, parsed and filled into the grid; to save it, collected from the grid, written and packed. */
export const fileSteps = ['reading', 'parsing', 'filling', 'collecting', 'writing', 'packing'] as const;
export type FileStep = (typeof fileSteps)[number];

/** How far a step is, from 0 to 1; null where it cannot tell. */
export type Report = (step: FileStep, share: number | null) => void;
