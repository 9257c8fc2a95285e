import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';

export interface Bundle {
  readonly path: string;
  remove(): void;
}

/** A module and all that it imports as one script: for a page, which finds the exports under `window[name]`, or for `require`. */
export async function bundle(
  entry: string,
  library: { readonly type: 'window'; readonly name: string } | { readonly type: 'commonjs2' },
): Promise<Bundle> {
  const folder = mkdtempSync(join(tmpdir(), 'tuike-bundle-'));
  const loader = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: library.type === 'window' ? 'web' : 'node',
    entry,
    output: { path: folder, filename: 'bundle.js', library },
    module: { rules: [{ test: /\.ts$/, use: loader }] },
    resolve: { extensions: ['.ts', '.js'] },
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((fault, result) => (fault ? reject(fault) : resolve(result))),
  );
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
  return { path: join(folder, 'bundle.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}
