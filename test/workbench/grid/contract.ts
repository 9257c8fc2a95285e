// What every grid must do, whichever it is: jest runs it on memory, a browser page on Univer. Each clause gets a fresh, empty grid.
import type { Clause } from './clause';
import { callsContract } from './contract-calls';
import { cellsContract } from './contract-cells';
import { sheetsContract } from './contract-sheets';
import { spillsContract } from './contract-spills';

export const contract: readonly Clause[] = [...cellsContract, ...callsContract, ...spillsContract, ...sheetsContract];
