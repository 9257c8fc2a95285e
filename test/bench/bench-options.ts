import { parseArgs } from 'node:util';

export interface BenchOptions {
  /** Empty: all. */
  readonly parts: readonly string[];
  /** For development: fewer processes and rounds; its figures are marked and kept apart. */
  readonly isQuick: boolean;
  /** Only writes the page's table from what was measured last. */
  readonly isReadmeOnly: boolean;
  /** Fresh processes per figure. */
  readonly processes: number;
}

export function benchOptions(args: readonly string[], known: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { quick: { type: 'boolean', default: false }, readme: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((part) => !known.includes(part));
  if (unknown.length > 0)
    throw new Error(`No part ${unknown.join(', ')}. The parts are ${known.join(', ')}; --quick and --readme are the options.`);
  return { parts: positionals, isQuick: values.quick, isReadmeOnly: values.readme, processes: values.quick ? 2 : 5 };
}
