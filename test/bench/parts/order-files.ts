// Order files of a disk to a roster, against what nobody can do without and against others doing it.
import type { Figure } from '../figure';
import { measured, type Bench, type Row } from '../node-rows';

const rows: readonly Row[] = ['reading the bytes', 'papaparse alone', 'DuckDB, read_csv'].map((against) => ({
  what: 'order files: read, hashed and made into a roster',
  scene: 'orderFiles',
  rows: 1_000_000,
  lane: 'files to roster',
  against,
}));

export const orderFiles = (bench: Bench): Promise<Figure[]> => measured('files', rows, bench);
