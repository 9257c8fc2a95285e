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

/** Of one file of a report; one without a place to change is not in it. */
export function resultOf(report: MutantReport, file: string, key: string): FileResult {
  const survivors: Survivor[] = [];
  let killed = 0;
  const { source, mutants } = report.files[file] ?? { source: '', mutants: [] };
  const lines = source.split('\n');
  for (const { status, replacement = '', location } of mutants) {
    // One that runs for ever or cannot be run is noticed as well.
    if (['Killed', 'Timeout', 'CompileError', 'RuntimeError'].includes(status)) killed++;
    if (status !== 'Survived' && status !== 'NoCoverage') continue;
    const { start, end } = location;
    const part = lines.slice(start.line - 1, end.line);
    part[part.length - 1] = part.at(-1)!.slice(0, end.column - 1);
    part[0] = part[0]!.slice(start.column - 1);
    survivors.push({ line: start.line, was: part.join('\n').slice(0, most), became: replacement.slice(0, most) });
  }
  return { key, killed, survivors };
}
