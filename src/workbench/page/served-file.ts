import type { TextEncoding } from '../files/decode-text';

export interface ServedFile {
  readonly file: File;
  /** How its text is encoded, where a person said so. */
  readonly encoding: TextEncoding | undefined;
}

/** The file that the server was started with. */
export async function servedFile(): Promise<ServedFile | undefined> {
  const response = await fetch('/workbench/file').catch(() => undefined);
  const name = response?.headers.get('x-file-name');
  if (!response?.ok || !name) return undefined;
  const encoding = (response.headers.get('x-file-encoding') ?? undefined) as TextEncoding | undefined;
  return { file: new File([await response.blob()], decodeURIComponent(name)), encoding };
}
