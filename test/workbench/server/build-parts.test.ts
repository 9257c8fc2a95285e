import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { BuildFailure, buildStale, type PartConfiguration } from '../../../src/workbench/server/build-parts';

const root = mkdtempSync(path.join(tmpdir(), 'build-'));
afterAll(() => rmSync(root, { recursive: true }));
const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};
const source = 'src/workbench/page/main.js';
const configuration: PartConfiguration = {
  name: 'workbench',
  context: root,
  mode: 'development',
  devtool: false,
  entry: `./${source}`,
  output: { path: path.join(root, 'build/workbench'), filename: 'main.js' },
};

/** What is said while building, without times. */
const build = async (): Promise<string[]> => {
  const said: string[] = [];
  await buildStale(root, [configuration], (line) => said.push(line));
  return said.filter((line) => !line.endsWith('%')).map((line) => line.replace(/\d+\.\d/g, '…'));
};
const built = ['workbench：构建中 / building …', 'workbench：完成，用时 … 秒 / done in … s'];
const fresh = ['workbench：已是最新 / up to date'];

it('builds what is missing or stale, and only that', async () => {
  put(source, 'console.log("one")');
  expect(await build()).toEqual(built);
  expect(readFileSync(path.join(root, 'build/workbench/main.js'), 'utf8')).toContain('one');
  expect(await build()).toEqual(fresh);

  put(source, 'console.log("two")');
  expect(await build()).toEqual(built);
  put('src/workbench/grid/new.js', '');
  expect(await build()).toEqual(built);
  put('src/engine/tier.js', 'not the workbench’s');
  expect(await build()).toEqual(fresh);

  put('build/workbench/main.js', 'built by somebody else');
  expect(await build()).toEqual(built);
  rmSync(path.join(root, 'build/workbench'), { recursive: true });
  expect(await build()).toEqual(built);
  expect(await build()).toEqual(fresh);
});

it('a failed build throws webpack’s errors, and is not taken for a build', async () => {
  put(source, 'import "./missing"');
  for (const _ of [1, 2]) {
    const failure = await build().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BuildFailure);
    expect((failure as BuildFailure).message).toMatch(/构建失败[\s\S]*failed to build[\s\S]*\.\/missing/);
  }
});
