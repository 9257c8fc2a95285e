/** What is being done with a file: to open it, it is read, parsed and filled into the grid; to save it, collected from the grid, written and packed. */
export type FileStep = 'reading' | 'parsing' | 'filling' | 'collecting' | 'writing' | 'packing';

/** How far a step is, from 0 to 1; null where it cannot tell. */
export type Report = (step: FileStep, share: number | null) => void;
