import { memoryGrid } from '../../../../src/workbench/grid/memory/memory';
import { contract } from '../contract';

const assert = { equal: (actual: unknown, expected: unknown) => expect(actual).toEqual(expected) };

describe('a grid in memory', () => {
  it.each(contract.map((clause) => [clause.name, clause] as const))('%s', async (_, clause) => clause.run(memoryGrid(), assert));
});
