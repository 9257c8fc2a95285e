// The functions as the build minifies them, and the scenes around them, as one script for Node.
import { createRequire } from 'node:module';
import path from 'node:path';
import webpack from 'webpack';

const root = path.join(__dirname, '../..');

export async function compiledScenes(): Promise<string> {
  const [addin] = createRequire(__filename)(path.join(root, 'webpack.config.js')) as [webpack.Configuration];
  const folder = path.join(root, 'build/bench');
  const compiler = webpack({
    mode: 'production',
    target: 'node',
    context: root,
    entry: path.join(__dirname, 'scene.ts'),
    output: { path: folder, filename: 'scene.cjs', library: { type: 'commonjs2' } },
    devtool: false,
    module: addin.module!,
    resolve: addin.resolve!,
    optimization: { minimizer: addin.optimization!.minimizer! },
    performance: { hints: false },
    plugins: [
      new webpack.DefinePlugin({ __VERSION__: '"bench"', __METADATA_VERSION__: '"bench"' }),
      new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    ],
  });
  const stats = await new Promise<webpack.Stats | undefined>((resolve, reject) =>
    compiler.run((fault, result) => (fault ? reject(fault) : resolve(result))),
  );
  if (!stats || stats.hasErrors()) throw new Error(stats?.toString('errors-only'));
  return path.join(folder, 'scene.cjs');
}
