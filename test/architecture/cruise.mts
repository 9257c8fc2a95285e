// Run by the test in a process of its own: dependency-cruiser is an ES module, which jest cannot load. Prints the violations under a folder.
import { resolve } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { walls } from './walls';

export interface Violation {
  readonly wall: string;
  readonly from: string;
  readonly to: string;
}

export interface Found {
  readonly modules: number;
  readonly violations: readonly Violation[];
}

async function violations(baseDir: string): Promise<Found> {
  const { output } = await cruise(['src'], {
    baseDir: resolve(baseDir),
    ruleSet: { forbidden: walls },
    validate: true,
    tsPreCompilationDeps: 'specify',
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'], mainFields: ['module', 'main'] },
  });
  const { modules, summary } = output as ICruiseResult;
  return {
    modules: modules.filter((module) => module.source.startsWith('src/')).length,
    violations: summary.violations.map(({ rule, from, to }) => ({ wall: rule.name, from, to })),
  };
}

void violations(process.argv[2] ?? '.').then((found) => console.log(JSON.stringify(found)));
