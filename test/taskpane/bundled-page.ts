// page.tsx through the loaders of the add-in's own build: Preact 11 is an ES module, which jest cannot load, and the styles belong to it.
import { mkdtempSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { unpacked } from '../e2e/unpacked';

export interface BundledPage {
  readonly script: string;
}

/** Bundles once per run of tests; rejects with webpack's own words where the sources do not build. */
export async function bundledPage(): Promise<BundledPage> {
  const folder = await unpacked('page', buildPage, process.env['TUIKE_RUN_FOLDER'] ?? mkdtempSync(join(tmpdir(), 'tuike-page-')));
  return { script: readFileSync(join(folder, 'page.js'), 'utf8') };
}

async function buildPage(path: string): Promise<void> {
  const root = join(__dirname, '../..');
  const [addin] = createRequire(__filename)('../../webpack.config.js') as [Configuration];
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) => {
    webpack(
      {
        mode: 'production',
        devtool: false,
        context: root,
        target: ['web', 'es2022'],
        entry: join(__dirname, 'page.tsx'),
        output: { path, filename: 'page.js' },
        // The worker that reads order files would be a second script; nothing here starts it.
        module: { ...addin.module!, parser: { javascript: { worker: false, url: false } } },
        resolve: addin.resolve!,
        performance: false,
        optimization: { minimize: false },
        plugins: [
          // One script, which the tests hand to a page whole.
          new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
          new webpack.DefinePlugin({ __VERSION__: '"0.0.0-test"', __METADATA_VERSION__: '"test"' }),
        ],
      },
      (fault, answer) => (fault ? reject(fault) : resolve(answer)),
    );
  });
  if (stats?.hasErrors()) throw new Error(stats.toString({ all: false, errors: true }));
}
