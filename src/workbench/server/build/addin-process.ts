// Started by build-addin.ts: webpack on the add-in, with a cache between starts. What is released is built without one.
import { createRequire } from 'node:module';
import path from 'node:path';
import type webpack from 'webpack';
import type { Configuration, Stats } from 'webpack';
import type { AddinNews } from './addin';

const [root = '', mode = 'once'] = process.argv.slice(2);
const load = createRequire(path.join(root, 'package.json'));
const pack = load('webpack') as typeof webpack;
const [addin] = load('./webpack.config.js') as [Configuration];

const tell = (news: AddinNews): void => void process.send?.(news);
const errorsOf = (error: Error | null, stats: Stats | undefined): string => {
  if (error) return String(error);
  return stats && !stats.hasErrors() ? '' : (stats?.toString({ all: false, errors: true }) ?? 'webpack answered nothing');
};

const compiler = pack({
  ...addin,
  // Nothing of this leaves the machine, and nobody is kept waiting for smaller scripts and for maps to them: half of the work.
  devtool: false,
  optimization: { ...addin.optimization, minimize: false },
  performance: false,
  cache: {
    type: 'filesystem',
    cacheDirectory: path.join(root, 'build/.cache'),
    // The loaders of ours and what they read.
    buildDependencies: { config: [__filename, path.join(root, 'webpack.config.js'), path.join(root, 'src/site/')] },
    version: ['ADDIN_URL', 'EDITION'].map((name) => process.env[name] ?? '').join(' '),
  },
});

if (mode === 'watch') compiler.watch({ aggregateTimeout: 200 }, (error, stats) => tell({ errors: errorsOf(error, stats) }));
else {
  new pack.ProgressPlugin((share) => tell({ share })).apply(compiler);
  compiler.run((error, stats) => {
    tell({ errors: errorsOf(error, stats) });
    // Writes the cache, for which nobody waits.
    compiler.close(() => process.disconnect());
  });
}
// Whoever started it is gone.
process.on('disconnect', () => process.exit());
