import { spawn } from 'node:child_process';

type Environment = Readonly<Record<string, string | undefined>>;

/** The command that opens an address in the default browser; null where there is no desktop to open it on. */
export function openCommand(url: string, platform: NodeJS.Platform, environment: Environment): readonly [string, ...string[]] | null {
  if (environment['CI']) return null;
  if (platform === 'darwin') return ['open', url];
  // The empty text is the window's title, which start would otherwise take the address for.
  if (platform === 'win32') return ['cmd', '/c', 'start', '""', url.replaceAll('&', '^&')];
  return environment['DISPLAY'] || environment['WAYLAND_DISPLAY'] ? ['xdg-open', url] : null;
}

/** Opens the address if it can; whatever goes wrong, the server goes on. */
export function openBrowser(url: string): void {
  const command = openCommand(url, process.platform, process.env);
  if (!command) return;
  const [program, ...args] = command;
  const opener = spawn(program, args, { stdio: 'ignore', detached: true, windowsVerbatimArguments: true });
  opener.on('error', () => undefined);
  opener.unref();
}
