// How much is read: beyond this a browser tab runs out of memory, and Excel itself would refuse to hand it to an add-in.

/** Bytes of the file as it lies on the disk: a 1,000,000-row roster of a dozen columns stays below it. */
export const mostFileBytes = 64 * 1024 * 1024;

/** Bytes of all parts once unpacked: half of what V8 allows in one string, and a zip bomb's end. */
export const mostUnpackedBytes = 256 * 1024 * 1024;

/** Cells of one sheet: Excel hands an add-in at most 5 million at a time. */
export const mostCells = 5_000_000;

/** "70.4 MB" */
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;
