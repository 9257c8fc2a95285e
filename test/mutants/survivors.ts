// What is kept of a report of Stryker's (mutation-testing-report-schema).
export interface MutantReport {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly mutants: readonly {
          readonly status: 'Killed' | 'Survived' | 'NoCoverage' | 'Timeout' | 'CompileError' | 'RuntimeError' | 'Ignored' | 'Pending';
          readonly mutatorName: string;
          readonly replacement?: string;
          readonly location: {
            readonly start: { readonly line: number; readonly column: number };
            readonly end: { readonly line: number; readonly column: number };
          };
        }[];
      }
    >
  >;
}

/** A change that no test noticed. */
export interface Survivor {
  readonly line: number;
  readonly was: string;
  readonly became: string;
}

export interface FileResult {
  /** Of the code and the tests that it was run with. */
  readonly key: string;
  readonly killed: number;
  readonly survivors: readonly Survivor[];
}

const most = 160;

type Mutant = MutantReport['files'][string]['mutants'][number];

const isLeft = ({ status }: Mutant): boolean => status === 'Survived' || status === 'NoCoverage';

function survivorOf({ location: { start, end }, replacement = '' }: Mutant, lines: readonly string[]): Survivor {
  const part = lines.slice(start.line - 1, end.line);
  part[part.length - 1] = part.at(-1)!.slice(0, end.column - 1);
  part[0] = part[0]!.slice(start.column - 1);
  return { line: start.line, was: part.join('\n').slice(0, most), became: replacement.slice(0, most) };
}

/** A report, of these files alone. */
export const reportOf = (names: readonly string[], { files }: MutantReport): MutantReport => ({
  files: Object.fromEntries(Object.entries(files).filter(([name]) => names.includes(name))),
});

/** Of one file of a report; one without a place to change is not in it. */
export function resultOf(report: MutantReport, file: string, key: string): FileResult {
  const { source, mutants } = report.files[file] ?? { source: '', mutants: [] };
  const lines = source.split('\n');
  // One that runs for ever or cannot be run is noticed as well.
  const killed = mutants.filter(({ status }) => ['Killed', 'Timeout', 'CompileError', 'RuntimeError'].includes(status)).length;
  return { key, killed, survivors: mutants.filter(isLeft).map((mutant) => survivorOf(mutant, lines)) };
}

/** Where those stand that no test noticed, as Stryker is told what to change: file:line:column-line:column, columns from 0. */
export const placesLeft = (report: MutantReport, matters: (file: string, survivor: Survivor) => boolean): string[] =>
  Object.entries(report.files).flatMap(([file, { source, mutants }]) =>
    mutants
      .filter((mutant) => isLeft(mutant) && matters(file, survivorOf(mutant, source.split('\n'))))
      .map(({ location: { start, end } }) => `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`),
  );

const identityOf = ({ location, replacement }: Mutant): string => JSON.stringify([location, replacement]);

/** The first report, where what it left is noticed if the second says so. */
export function noticedByEither(first: MutantReport, second: MutantReport): MutantReport {
  const files = Object.entries(first.files).map(([name, file]) => {
    const later = new Map((second.files[name]?.mutants ?? []).map((mutant) => [identityOf(mutant), mutant]));
    return [name, { ...file, mutants: file.mutants.map((one) => (isLeft(one) ? (later.get(identityOf(one)) ?? one) : one)) }] as const;
  });
  return { files: Object.fromEntries(files) };
}
