import type { Figure } from '../figure';
import type { Bench } from '../node-rows';
export const office = (_bench: Bench): Promise<Figure[]> => Promise.resolve([]);
