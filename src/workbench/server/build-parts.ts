import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type webpack from 'webpack';
import type { Compiler, Configuration, Stats } from 'webpack';
import { recordBuild, isFresh, type BuiltPart } from './freshness';
import { startWords } from './start-words';

/** A webpack configuration of ours: it has a name and one folder to write to. */
export type PartConfiguration = Configuration & { readonly name: string; readonly output: { readonly path: string } };

export class BuildFailure extends Error {}

/** Only where something is to be built: it takes half a second to load. */
const loadWebpack = () => createRequire(__filename)('webpack') as typeof webpack;

/** Parts that are missing or older than their sources are built; says what it does. Throws BuildFailure with webpack's errors. */
export async function buildStale(root: string, configurations: readonly PartConfiguration[], say: (line: string) => void): Promise<void> {
  for (const configuration of configurations) {
    const part = partOf(root, configuration);
    if (await isFresh(part)) say(startWords.fresh(configuration.name));
    else await build(configuration, part, say);
  }
}

/** Builds again after each change of the sources, and calls back after each build that succeeded. */
export function watchParts(configurations: readonly PartConfiguration[], say: (line: string) => void, onBuilt: () => void): void {
  loadWebpack()([...configurations]).watch({ aggregateTimeout: 200 }, (error, stats) => {
    const failed = error ?? (stats?.hasErrors() ? stats.toString({ all: false, errors: true }) : null);
    if (failed) say(startWords.buildFailed('watch', String(failed)));
    else onBuilt();
  });
}

const partOf = (root: string, { name, output }: PartConfiguration): BuiltPart => ({
  name,
  output: output.path,
  sources: [...sourcesOf(root, name), 'webpack.config.js', 'package.json', 'package-lock.json'].map((source) => path.join(root, source)),
  stamp: path.join(root, 'build', 'stamps', `${name}.json`),
  setting: ['ADDIN_URL', 'EDITION'].map((name) => process.env[name] ?? '').join(' '),
});

/** The workbench takes nothing of the add-in's, nor the add-in of the workbench's. */
const sourcesOf = (root: string, name: string): string[] =>
  name === 'workbench'
    ? ['src/workbench']
    : [
        'assets',
        'manifest.xml',
        ...readdirSync(path.join(root, 'src'))
          .filter((room) => room !== 'workbench')
          .map((room) => `src/${room}`),
      ];

async function build(configuration: PartConfiguration, part: BuiltPart, say: (line: string) => void): Promise<void> {
  const started = Date.now();
  say(startWords.building(configuration.name));
  const pack = loadWebpack();
  const compiler = pack(configuration as Configuration);
  new pack.ProgressPlugin(everyFifth((percent) => say(startWords.progress(configuration.name, percent)))).apply(compiler);
  const stats = await run(compiler);
  if (stats.hasErrors()) throw new BuildFailure(startWords.buildFailed(configuration.name, stats.toString({ all: false, errors: true })));
  await recordBuild(part);
  say(startWords.built(configuration.name, (Date.now() - started) / 1000));
}

function everyFifth(say: (percent: number) => void): (share: number) => void {
  let next = 20;
  return (share) => {
    while (share * 100 >= next && next < 100) {
      say(next);
      next += 20;
    }
  };
}

const run = (compiler: Compiler): Promise<Stats> =>
  new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error || !stats) reject(error ?? new Error('webpack answered nothing'));
        else resolve(stats);
      });
    });
  });
