// The build as it is run: what stops it, and that it writes the same bytes twice.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const dist = join(root, 'dist');

let scratch: string;
beforeEach(() => {
  scratch = mkdtempSync(join(tmpdir(), 'tuike-'));
});
afterEach(() => rmSync(scratch, { recursive: true, force: true }));

function build(ADDIN_URL: string): { status: number | null; said: string } {
  const webpack = join(root, 'node_modules/webpack/bin/webpack.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [webpack, '--config-name', 'addin', '--output-path', scratch], {
    cwd: root,
    env: { ...process.env, ADDIN_URL },
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const contentsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'base64')]),
  );

test('the same sources give the same bytes', () => {
  const address = /<SourceLocation DefaultValue="([^"]*)taskpane\.html"/.exec(readFileSync(join(dist, 'manifest.xml'), 'utf8'))?.[1] ?? '';
  expect(build(address)).toMatchObject({ status: 0 });
  const [once, again] = [contentsOf(dist), contentsOf(scratch)];
  const differing = Object.keys({ ...once, ...again }).filter((file) => once[file] !== again[file]);
  if (differing.length > 0) throw new Error(`built again, these differ from dist/ (where a source changed since, build first): ${differing.join(', ')}`);
});

test('a wrong ADDIN_URL stops the build with the reason, and nothing is written', () => {
  const { status, said } = build('http://addin.example.com/');
  expect(status).not.toBe(0);
  expect(said).toContain('只接受 https');
  expect(said).toContain('does not begin with https');
  expect(existsSync(join(scratch, 'manifest.xml'))).toBe(false);
});
