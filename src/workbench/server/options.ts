import { parseArgs } from 'node:util';
import { parseNumber } from 'office-addin-cli';
import { encodings, startWords, type StartWords } from './start-words';

export interface StartOptions {
  readonly file?: string;
  readonly encoding?: (typeof encodings)[number];
  readonly port: number;
  readonly language?: 'zh-CN' | 'en-US';
  readonly isOpening: boolean;
  readonly isWatching: boolean;
}

export type StartRequest = { readonly options: StartOptions } | { readonly help: true } | { readonly problem: string };

const languages = ['zh-CN', 'en-US'] as const;

/** Reads what follows `npm start --`; a problem names the argument, the value seen and what is allowed, in both languages. */
export function startOptions(args: readonly string[]): StartRequest {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return { problem: startWords.unknownArgument(error instanceof Error ? error.message : String(error)) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { help: true };
  const [file, ...others] = positionals;
  if (others.length > 0) return { problem: startWords.oneFile(positionals) };
  const port = portOf(values.port);
  if (port === undefined) return { problem: startWords.badPort(values.port ?? '') };
  const language = languages.find((one) => one.toLowerCase() === values.lang?.toLowerCase());
  if (values.lang !== undefined && !language) return refused('--lang', values.lang, languages);
  const encoding = encodings.find((one) => one === values.encoding?.toLowerCase());
  if (values.encoding !== undefined && !encoding) return refused('--encoding', values.encoding, encodings);
  return {
    options: {
      port,
      isOpening: !values['no-open'],
      isWatching: values.watch,
      ...(file !== undefined && { file }),
      ...(language && { language }),
      ...(encoding && { encoding }),
    },
  };
}

const parse = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string', default: '3000' },
      lang: { type: 'string' },
      encoding: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });

/** parseNumber takes "3000x" for 3000, so the text must be its number. */
function portOf(text: string | undefined): number | undefined {
  try {
    const port = parseNumber(text);
    return port !== undefined && String(port) === text && Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}

const refused = (argument: string, seen: string, allowed: readonly string[]): { problem: ReturnType<StartWords['badChoice']> } => ({
  problem: startWords.badChoice(argument, seen, allowed),
});
