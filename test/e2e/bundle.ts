import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack from 'webpack';
import { unpacked } from './unpacked';

export interface Bundle {
  readonly path: string;
  remove(): void;
}

type Library = { readonly type: 'window'; readonly name: string } | { readonly type: 'commonjs2' };

/** A module and all that it imports as one script: for a page, which finds the exports under `window[name]`, or for `require`. */
export async function bundle(entry: string, library: Library): Promise<Bundle> {
  const run = process.env['TUIKE_RUN_FOLDER'];
  if (run === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'tuike-bundle-'));
    await build(folder, entry, library);
    return { path: join(folder, 'bundle.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
  // Several files of one run ask for the same one; it goes with the run.
  const name = `bundle-${createHash('sha256')
    .update(JSON.stringify([entry, library]))
    .digest('hex')
    .slice(0, 12)}`;
  const folder = await unpacked(name, (path) => build(path, entry, library), run);
  return { path: join(folder, 'bundle.js'), remove: () => undefined };
}

async function build(folder: string, entry: string, library: Library): Promise<void> {
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
}
