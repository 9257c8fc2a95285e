// Which of Microsoft's tools put the development build into an Excel of one's own. They are fetched by npx when they are needed and never
// a dependency: office-addin-debugging is 450 MB.
import { parseArgs } from 'node:util';
import { sideloadWords } from './words';

type Target = 'windows' | 'mac' | 'web' | 'stop';

/** A program and its arguments. */
export type Command = readonly [program: string, ...args: string[]];

export interface SideloadPlan {
  /** Run to their end before the server starts. */
  readonly before: readonly Command[];
  /** Run once the server answers; empty where nothing is to be served. */
  readonly served: readonly Command[];
  /** Run when the server is ended. */
  readonly after: readonly Command[];
}

const debugging = ['npx', '--yes', 'office-addin-debugging@7.0.0'] as const;
const certificates = ['npx', '--yes', 'office-addin-dev-certs@3.0.0'] as const;
const manifest = 'dist/manifest.xml';
const targets: readonly Target[] = ['windows', 'mac', 'web', 'stop'];
const platformOf: Partial<Record<Target, NodeJS.Platform>> = { windows: 'win32', mac: 'darwin' };

const stop: Command = [...debugging, 'stop', manifest];

/** Reads what follows the script; a problem says what is wrong and what to do, in both languages. */
export function sideloadPlan(args: readonly string[], platform: NodeJS.Platform): SideloadPlan | { readonly problem: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problem: sideloadWords.unknownArgument(error instanceof Error ? error.message : String(error)) };
  }
  const target = targets.find((one) => one === parsed.positionals[0]);
  if (!target || parsed.positionals.length > 1) return { problem: sideloadWords.noTarget(parsed.positionals.join(' ')) };
  if (target === 'stop') return { before: [], served: [], after: [stop, [...certificates, 'uninstall']] };
  const wanted = platformOf[target];
  if (wanted && wanted !== platform) return { problem: sideloadWords.otherPlatform(target, platform) };
  const { document } = parsed.values;
  if (target === 'web' && !/^https:\/\/\S+$/.test(document ?? '')) return { problem: sideloadWords.noDocument(document ?? '') };
  const place =
    target === 'web' ? ['web', '--document', document ?? ''] : ['desktop', ...(document === undefined ? [] : ['--document', document])];
  return {
    before: [
      [...certificates, 'install', '--days', '365'],
      ['npx', 'webpack', '--config-name', 'addin'],
    ],
    served: [[...debugging, 'start', manifest, ...place, '--app', 'excel', '--debug-method', 'direct', '--no-live-reload']],
    after: [stop],
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({ args: [...args], allowPositionals: true, options: { document: { type: 'string' } } });
