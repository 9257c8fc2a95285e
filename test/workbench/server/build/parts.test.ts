import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildFailure, buildStale, partsOf, type Part } from '../../../../src/workbench/server/build/parts';
import type { PartNews } from '../../../../src/workbench/server/build/part-news';
import { sayNews } from '../../../../src/workbench/server/build/say-news';

const root = mkdtempSync(path.join(tmpdir(), 'build-'));
afterAll(() => rmSync(root, { recursive: true }));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const page = 'src/workbench/page';
put(`${page}/index.html`, '<p>workbench</p>');
put(`${page}/files/worker.ts`, 'postMessage("worker")');
put(`${page}/grid.css`, 'p { color: green }');

/** What is said while building, without times. */
const build = async (parts: readonly Part[] = [partsOf(root)[1]]): Promise<string[]> => {
  const said: string[] = [];
  await buildStale(
    parts,
    sayNews((line) => said.push(line)),
  );
  return said.map((line) => line.replace(/\d+\.\d/g, '…'));
};
const built = ['工作台 workbench：构建中 / building …', '工作台 workbench：完成，用时 … 秒 / done in … s'];
const fresh = ['工作台 workbench：已是最新 / up to date'];

it('builds what is missing or stale, and only that', async () => {
  put(`${page}/main.ts`, 'console.log("one" as string)');
  expect(await build()).toEqual(built);
  expect(readFileSync(path.join(root, 'build/workbench/workbench.js'), 'utf8')).toContain('one');
  expect(readFileSync(path.join(root, 'build/workbench/file-worker.js'), 'utf8')).toContain('worker');
  expect(readFileSync(path.join(root, 'build/workbench/index.html'), 'utf8')).toBe('<p>workbench</p>');
  expect(await build()).toEqual(fresh);

  put(`${page}/main.ts`, 'console.log("two")');
  expect(await build()).toEqual(built);
  put('src/workbench/grid/new.ts', '');
  expect(await build()).toEqual(built);
  put('src/engine/tiers/deposit.ts', 'not the workbench’s');
  expect(await build()).toEqual(fresh);

  put('build/workbench/workbench.js', 'built by somebody else');
  expect(await build()).toEqual(built);
  rmSync(path.join(root, 'build/workbench'), { recursive: true });
  expect(await build()).toEqual(built);
  expect(await build()).toEqual(fresh);
});

it('a source that changes while it is read makes the build stale', async () => {
  const [, workbench] = partsOf(root);
  const changing: Part = {
    ...workbench,
    async build(onShare) {
      const errors = await workbench.build(onShare);
      put(`${page}/main.ts`, 'console.log("three, too late")');
      return errors;
    },
  };
  put(`${page}/main.ts`, 'console.log("two and a half")');
  expect(await build([changing])).toEqual(built);
  expect(await build()).toEqual(built);
  expect(await build()).toEqual(fresh);
});

it('a failed build throws the bundler’s errors, and is not taken for a build', async () => {
  put(`${page}/main.ts`, 'import "./missing"');
  for (const _ of [1, 2]) {
    const failure = await build().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BuildFailure);
    expect((failure as BuildFailure).message).toMatch(/构建失败[\s\S]*failed to build[\s\S]*\.\/missing/);
  }
});

describe('parts side by side', () => {
  let made = 0;
  const part = (name: Part['name'], answer: Part['build']): Part => ({
    name,
    output: path.join(root, 'parts', name),
    sources: [],
    stamp: path.join(root, 'parts', `${made++}.json`),
    setting: '',
    build: answer,
  });
  const newsOf = async (parts: readonly Part[]): Promise<{ news: PartNews[]; failure: unknown }> => {
    const news: PartNews[] = [];
    const failure = await buildStale(parts, (one) => news.push(one)).catch((fault: unknown) => fault);
    return { news, failure };
  };

  it('one does not wait for the other', async () => {
    let began: () => void = () => undefined;
    const otherBegan = new Promise<void>((resolve) => (began = resolve));
    const { failure } = await newsOf([
      part('addin', () => otherBegan.then(() => '')),
      part('workbench', () => {
        began();
        return Promise.resolve('');
      }),
    ]);
    expect(failure).toBeUndefined();
  });

  it('the errors of both are told, once each, and what breaks is an error too', async () => {
    const { news, failure } = await newsOf([
      part('addin', () => Promise.reject(new Error('no webpack'))),
      part('workbench', () => Promise.resolve('line 3')),
    ]);
    expect(news.filter(({ is }) => is === 'failed')).toEqual([
      { name: 'addin', is: 'failed', errors: 'Error: no webpack' },
      { name: 'workbench', is: 'failed', errors: 'line 3' },
    ]);
    expect((failure as Error).message).toMatch(/no webpack[\s\S]*line 3/);
  });

  it('each fifth of what takes long is said once', () => {
    const said: string[] = [];
    const tell = sayNews((line) => said.push(line));
    for (const share of [0, 0.1, 0.19, 0.21, 0.39, 0.61, 0.62, 0.85, 0.99, 1]) tell({ name: 'addin', is: 'at', share });
    expect(said).toEqual(['20%', '60%', '80%'].map((percent) => `加载项 add-in：${percent}`));
  });
});
