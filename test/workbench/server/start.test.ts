import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openCommand } from '../../../src/workbench/server/open-browser';
import { startOptions } from '../../../src/workbench/server/options';

const folder = mkdtempSync(path.join(tmpdir(), 'start-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(path.join(folder, name), content);
  return path.join(folder, name);
};

/** The command as `npm start` runs it. */
const start = (...args: string[]): Promise<{ code: number | null; said: string }> =>
  new Promise((resolve) => {
    const root = path.resolve(__dirname, '../../..');
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, 'src/workbench/server/start.ts'), ...args], { cwd: root });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.on('close', (code) => resolve({ code, said }));
  });

describe('arguments', () => {
  const nothing = { port: 3000, isOpening: true, isWatching: false };
  it.each([
    [[], nothing],
    [['a.xlsx'], { ...nothing, file: 'a.xlsx' }],
    [
      ['a.csv', '--port', '3001', '--lang', 'zh-cn', '--no-open'],
      { ...nothing, file: 'a.csv', port: 3001, language: 'zh-CN', isOpening: false },
    ],
    [['--port=0', '--watch', '--encoding', 'GB18030'], { ...nothing, port: 0, isWatching: true, encoding: 'gb18030' }],
  ])('%j', (args, options) => {
    expect(startOptions(args)).toEqual({ options });
  });

  it.each([
    [['--port', '3000x'], '"3000x"'],
    [['--port', '70000'], '"70000"'],
    [['--port', '-1'], '--port'],
    [['--port', '3.5'], '"3.5"'],
    [['--port'], '--port'],
    [['--lang', 'fr'], 'zh-CN | en-US'],
    [['--encoding', 'latin1'], 'gb18030'],
    [['--prot', '3001'], '--prot'],
    [['my', 'file.xlsx'], 'my, file.xlsx'],
  ])('%j is refused in both languages, naming %s', (args, seen) => {
    const request = startOptions(args);
    expect(request).toEqual({ problem: expect.stringContaining(seen) as string });
    expect('problem' in request && request.problem).toMatch(/[一-鿿].*\n.*[a-z]/);
  });

  it('--help', () => {
    expect(startOptions(['-h'])).toEqual({ help: true });
  });
});

describe('opening the browser', () => {
  const url = 'http://localhost:3000/?lang=zh-CN';
  it.each<[NodeJS.Platform, Record<string, string>, readonly string[] | null]>([
    ['darwin', {}, ['open', url]],
    ['win32', {}, ['cmd', '/c', 'start', '""', url]],
    ['linux', { DISPLAY: ':0' }, ['xdg-open', url]],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open', url]],
    ['linux', {}, null],
    ['darwin', { CI: 'true' }, null],
  ])('%s %j', (platform, environment, command) => {
    expect(openCommand(url, platform, environment)).toEqual(command);
  });
});

describe('a start that cannot be ends at once, with a reason in both languages and a non-zero code', () => {
  it.each([
    ['no such file', () => path.join(folder, 'none.xlsx'), ['文件不存在', 'no such file']],
    ['a folder', () => folder, ['这是文件夹', 'it is a folder']],
    ['a picture', () => put('a.xlsx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])), ['PNG 图片', 'a PNG picture']],
    ['an empty file', () => put('b.csv', ''), ['0 字节', '0 bytes']],
    ['an unknown kind', () => put('c.md', '# c'), ['不认识这种文件', 'not known here']],
  ])('%s', async (_, file, sentences) => {
    const { code, said } = await start(file(), '--no-open', '--port', '0');
    expect(code).toBe(1);
    for (const sentence of sentences) expect(said).toContain(sentence);
    expect(said).not.toMatch(/\n {4}at /);
  });

  it('a port that is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { code, said } = await start('--no-open', '--port', String(port));
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`端口 ${port} 已被其他程序占用`);
    expect(said).toContain(`npm start -- --port ${port + 1}`);
  });
});
