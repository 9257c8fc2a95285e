// .ci/run as it is run, with an npm in its place that only says with what it was called: nothing of the machine takes part, no value is printed.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'tuike-run-of-ci-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const command = (name: string, script: string): void => {
  writeFileSync(join(scratch, 'bin', name), `#!/usr/bin/env bash\n${script}\n`);
  chmodSync(join(scratch, 'bin', name), 0o755);
};

function run(npm: string): { code: number | null; said: string; calls: string; seen: Record<string, string> } {
  mkdirSync(join(scratch, 'bin'), { recursive: true });
  mkdirSync(join(scratch, 'home/.cache/ms-playwright'), { recursive: true });
  rmSync(join(scratch, 'calls'), { force: true });
  command('npm', `echo "$*" >> ${join(scratch, 'calls')}\nenv > ${join(scratch, 'seen')}\ntouch "$HOME/left" "$TMPDIR/left"\n${npm}`);
  command('fc-list', 'echo "Somebody’s Sans"');
  command('chromium', 'exit 1');
  const { status, stdout, stderr } = spawnSync('bash', [join(root, '.ci/run')], {
    encoding: 'utf8',
    env: {
      PATH: `${join(scratch, 'bin')}:${process.env['PATH']}`,
      HOME: join(scratch, 'home'),
      TUIKE_BROWSER: '/somebody/s/chromium',
      FONTCONFIG_FILE: '/somebody/s/fonts.conf',
      NODE_OPTIONS: '--max-old-space-size=4096',
      npm_config_registry: 'https://name:secret@registry.example/',
      https_proxy: 'https://name:secret@proxy.example/',
      NODE_EXTRA_CA_CERTS: '/somebody/s/ca.pem',
    },
  });
  const seen = readFileSync(join(scratch, 'seen'), 'utf8').split('\n');
  return {
    code: status,
    said: stdout + stderr,
    calls: readFileSync(join(scratch, 'calls'), 'utf8'),
    seen: Object.fromEntries(seen.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)])),
  };
}

// It is written for bash.
if (process.platform !== 'win32') {
  test('npm has a home and temporary files of its own, its settings, and nothing else of the machine', () => {
    const { code, said, seen } = run('echo "Tests:       2 failed, 3 passed, 5 total"');
    expect(code).toBe(0);
    expect(Object.keys(seen).filter((name) => !/^(_|SHLVL|PWD|OLDPWD|ADDIN_URL|)$/.test(name)).sort()).toEqual(
      ['HOME', 'NODE_EXTRA_CA_CERTS', 'NPM_CONFIG_USERCONFIG', 'PATH', 'TMPDIR', 'https_proxy', 'npm_config_cache', 'npm_config_registry'],
    );
    expect(seen).toMatchObject({
      NPM_CONFIG_USERCONFIG: join(scratch, 'home/.npmrc'),
      npm_config_cache: join(scratch, 'home/.npm'),
      npm_config_registry: 'https://name:secret@registry.example/',
    });
    expect(seen['HOME']).not.toContain(scratch);
    expect([existsSync(seen['HOME']!), existsSync(seen['TMPDIR']!)]).toEqual([false, false]);
    expect(said).not.toContain('secret');
    for (const found of ['Somebody’s Sans', join(scratch, 'bin/chromium'), '.cache/ms-playwright', 'TUIKE_BROWSER', 'FONTCONFIG_FILE'])
      expect(said).toContain(found);
    expect(said.trimEnd().split('\n').at(-1)).toBe('3 passed, 2 failed');
  });

  test('what fails ends it, with jest’s count where there is one', () => {
    const counted = run('[ "$1" = test ] && { echo "Tests:       1 failed, 3 passed, 4 total"; exit 1; } || exit 0');
    expect([counted.code, counted.said.trimEnd().split('\n').at(-1)]).toEqual([1, '3 passed, 1 failed']);
    expect(counted.calls).toBe('--version\nci\ntest\n');
    const uncounted = run('[ "$1" = ci ] && exit 7 || exit 0');
    expect([uncounted.code, uncounted.calls]).toEqual([7, '--version\nci\n']);
    expect(uncounted.said).not.toMatch(/\d+ passed/);
  });
}
