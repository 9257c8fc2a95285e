import { homedir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveWords } from './words';

export interface ServeRequest {
  readonly dist: string;
  readonly port: number;
  readonly host: string;
  /** Undefined is plain http. */
  readonly tls?: { readonly cert: string; readonly key: string };
}

/** Where Microsoft's office-addin-dev-certs keeps the certificate that Excel trusts on this machine. */
const developmentCertificate = (home: string) => ({
  cert: path.join(home, '.office-addin-dev-certs', 'localhost.crt'),
  key: path.join(home, '.office-addin-dev-certs', 'localhost.key'),
});

/** Reads what follows `npm run serve --`; a problem names what was wrong and what to give, in both languages. */
export function serveOptions(args: readonly string[], home = homedir()): { options: ServeRequest } | { problem: string } {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problem: serveWords.unknownArgument(error instanceof Error ? error.message : String(error)) };
  }
  const { values, positionals } = parsed;
  const [dist = 'dist', ...others] = positionals;
  if (others.length > 0) return { problem: serveWords.oneFolder(positionals) };
  const port = Number(values.port);
  if (!/^\d+$/.test(values.port) || port > 65_535) return { problem: serveWords.badPort(values.port) };
  const { cert, key } = values;
  if ((cert === undefined) !== (key === undefined)) return { problem: serveWords.certAndKey };
  const own = cert !== undefined && key !== undefined ? { cert, key } : undefined;
  const tls = values['dev-certs'] ? developmentCertificate(home) : own;
  return { options: { dist, port, host: values.host, ...(tls && { tls }) } };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '8080' },
      host: { type: 'string', default: 'localhost' },
      cert: { type: 'string' },
      key: { type: 'string' },
      'dev-certs': { type: 'boolean', default: false },
    },
  });
