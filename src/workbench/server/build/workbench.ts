// The workbench's own build, by esbuild: Univer is 14 MB of scripts, over which webpack takes ten times as long. Only the add-in ships.
import { createRequire } from 'node:module';
import { copyFile, readFile, rm } from 'node:fs/promises';
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
    plugins: [withoutHyphenation, mendedUniver, noDatesTwice],
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
      const context = await loadEsbuild().context({ ...options, plugins: [...options.plugins!, report] });
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

/** What Univer's own scripts are changed to. */
const mendedUniver: Plugin = {
  name: 'mended Univer',
  setup({ onLoad }) {
    onLoad({ filter: /@univerjs[\\/][\w-]+[\\/]lib[\\/]es[\\/]\w+\.js$/ }, async ({ path: file }) => {
      const code = withPlainFields(await readFile(file, 'utf8'));
      return { contents: /[\\/]core[\\/]lib[\\/]es[\\/]index\.js$/.test(file) ? withClosedPorts(code) : code };
    });
  },
};

/** Its classes define each field by a helper of Babel's, in which a third of the time went that its formulas took; assigned, fields are found fast. */
const withPlainFields = (code: string): string => code.replace(/\b_defineProperty\(\s*this,\s*"(\w+)",/g, '(this.$1 =');

/** Each task that it puts off leaves two open ports, which the browser keeps with all that the task saw: hundreds an hour of work. */
function withClosedPorts(code: string): string {
  const mended = code.replace(
    /(channel = new MessageChannel\(\);[^}]*?const handler = \(\) => \{)(\s*if \(!cancelled\) callback\(\);)/,
    '$1 channel.port1.close(); channel.port2.close();$2',
  );
  if (mended === code) throw new Error('requestImmediateMacroTask of @univerjs/core is no longer what the workbench mends.');
  return mended;
}

/**
 * Univer asks of every text whether it is a date or a number, a cell's each time the cell is drawn; numfmt then sorts the names of months and days
 * anew. What was neither is known from then on.
 */
const noDatesTwice: Plugin = {
  name: 'no dates twice',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^numfmt$/ }, ({ importer }) => (/@univerjs/.test(importer) ? { path: 'numfmt', namespace: 'numfmt', pluginData: path.dirname(importer) } : undefined));
    onLoad({ filter: /./, namespace: 'numfmt' }, ({ pluginData }) => ({ contents: askedOnce, resolveDir: pluginData as string }));
  },
};

const askedOnce = `
import { parseDate as date, parseNumber as number, parseTime as time } from 'numfmt';
export * from 'numfmt';
const remembering = (parse) => {
  const none = new Set();
  return (text, options) => {
    if (options || typeof text !== 'string') return parse(text, options);
    if (none.has(text)) return null;
    const parsed = parse(text);
    if (parsed === null) {
      if (none.size === 20000) none.clear();
      none.add(text);
    }
    return parsed;
  };
};
export const parseDate = remembering(date);
export const parseNumber = remembering(number);
export const parseTime = remembering(time);
`;
