// The workbench's own build, by esbuild: Univer is 14 MB of scripts, over which webpack takes ten times as long. Only the add-in ships.
import { createRequire } from 'node:module';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type esbuild from 'esbuild';
import type { BuildOptions, Message, Plugin } from 'esbuild';

export interface WorkbenchBuild {
  /** Answers esbuild's errors; an empty text where there are none. */
  run(): Promise<string>;
  /** Builds again after each change of the sources and tells what `run` would answer. */
  watch(tell: (errors: string) => void): Promise<void>;
}

/** Only where something is to be built. */
const loadEsbuild = () => createRequire(__filename)('esbuild') as typeof esbuild;

export function workbenchBuild(root: string, output: string): WorkbenchBuild {
  const page = path.join(root, 'src/workbench/page');
  const options: BuildOptions = {
    absWorkingDir: root,
    // The names do not change with the content: the server has browsers ask each time.
    entryPoints: {
      workbench: path.join(page, 'main.ts'),
      'file-worker': path.join(page, 'files/worker.ts'),
      // Of its own: imported by the grid's code it would stand before the page, in the page's own styles.
      grid: path.join(page, 'grid.css'),
    },
    outdir: output,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'silent',
    plugins: [withoutHyphenation],
  };
  const finish = () => copyFile(path.join(page, 'index.html'), path.join(output, 'index.html'));
  return {
    async run() {
      await rm(output, { recursive: true, force: true });
      const errors = await errorsOf(loadEsbuild().build(options));
      if (errors === '') await finish();
      return errors;
    },
    async watch(tell) {
      const report: Plugin = {
        name: 'report',
        setup: ({ onEnd }) =>
          onEnd(async ({ errors }) => {
            if (errors.length === 0) await finish();
            tell(await formatted(errors));
          }),
      };
      const context = await loadEsbuild().context({ ...options, plugins: [withoutHyphenation, report] });
      await context.watch();
    },
  };
}

const formatted = async (errors: Message[]): Promise<string> =>
  errors.length === 0 ? '' : (await loadEsbuild().formatMessages(errors, { kind: 'error' })).join('\n');

async function errorsOf(building: Promise<unknown>): Promise<string> {
  try {
    await building;
    return '';
  } catch (failure) {
    const { errors } = failure as { errors?: Message[] };
    if (!errors) throw failure;
    return formatted(errors);
  }
}

/** Univer's hyphenation patterns, 8 MB for seventy languages of running text: cells are not hyphenated. */
const withoutHyphenation: Plugin = {
  name: 'without hyphenation',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/[a-z]{2,3}(-[a-z0-9-]+)?-[\w-]{8}\.js$/ }, ({ importer }) =>
      /engine-render[\\/]lib/.test(importer) ? { path: 'none', namespace: 'hyphenation' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'hyphenation' }, () => ({ contents: '' }));
  },
};
