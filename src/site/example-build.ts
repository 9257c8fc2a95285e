// npm run build:example: a production build as CI makes it, on any system, whose shells set variables in ways of their own.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('npm', ['run', 'build'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, ADDIN_URL: 'https://addin.example.com/tuike/' },
});
process.exitCode = status ?? 1;
