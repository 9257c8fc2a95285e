import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { FileFault } from '../files/file-fault';
import { readBook } from '../files/read-book';
import type { UserFile } from './serve';
import type { StartOptions } from './start-options';
import { startWords } from './start-words';

/** The file that the user named, or why the workbench could not open it, in both languages. */
export async function userFile(file: string, encoding: StartOptions['encoding']): Promise<{ file: UserFile } | { problem: string }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await readFile(file));
  } catch (error) {
    return { problem: startWords.unreadable(file, reasonOf(error)) };
  }
  try {
    await readBook(bytes, path.basename(file), encoding ? { encoding } : {});
  } catch (error) {
    if (error instanceof FileFault) return { problem: startWords.fault(file, error.words['zh-CN'], error.words['en-US']) };
    throw error;
  }
  return { file: { name: path.basename(file), bytes, ...(encoding && { encoding }) } };
}

function reasonOf(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const known: Readonly<Record<string, string>> = {
    ENOENT: '文件不存在 / no such file',
    EISDIR: '这是文件夹 / it is a folder',
    EACCES: '没有读取权限 / no permission',
  };
  return known[code ?? ''] ?? String(error);
}
