import path from 'node:path';

// Node's own require in the compiled script.
declare const __non_webpack_require__: NodeJS.Require;

/** A package of test/bench/package.json, from its own node_modules: `npm ci` of the project does not bring it, so it has no types here. */
export function peer(name: string): any {
  return __non_webpack_require__(__non_webpack_require__.resolve(name, { paths: [path.resolve('test/bench')] }));
}

/** Throws where two ways of answering differ: what is wrong is not worth timing. */
export function mustAgree(peerName: string, expected: ArrayLike<number>, found: ArrayLike<unknown>): void {
  if (expected.length !== found.length) throw new Error(`${peerName} answers ${found.length} rows, not ${expected.length}.`);
  for (let i = 0; i < expected.length; i++)
    if (expected[i] !== found[i]) throw new Error(`${peerName} answers ${String(found[i])} in row ${i + 1}, not ${expected[i]}.`);
}
