// The second half of npm run build: the workbench.
import path from 'node:path';
import { workbenchBuild } from './build/workbench';
import { startWords } from './start-words';

const root = path.resolve(__dirname, '../../..');

async function build(): Promise<void> {
  const errors = await workbenchBuild(root, path.join(root, 'build/workbench')).run();
  if (errors === '') return;
  console.error(startWords.buildFailed('workbench', errors));
  process.exitCode = 1;
}

void build();
