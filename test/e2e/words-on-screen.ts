// Words that each scene of the pane shows before a fold is opened, Han characters and English words, and how tall it is in px at 320 px.
// npx tsx test/e2e/words-on-screen.ts; copied with test/i18n/word-count into an older checkout, it prints the same of its pane.
import { countWords } from '../i18n/word-count/count';
import { paneFrame } from './pane-frame';
import { startPaneServer } from './pane-page';
import { comeTo, prepare, scenes, usual } from './pane-scenes';

interface Shown {
  readonly words: number;
  readonly height: number;
}

async function start(): Promise<void> {
  const server = await startPaneServer();
  const shown = new Map<string, Shown[]>();
  for (const language of ['zh-CN', 'en-US'] as const) {
    const opened = await server.open({ language, stored: usual });
    await prepare(opened);
    for (const [name, scene] of Object.entries(scenes)) {
      await comeTo(opened, scene);
      const frame = paneFrame(opened.page);
      const { text, height } = await frame.evaluate(() => ({ text: document.body.innerText, height: document.body.scrollHeight }));
      shown.set(name, [...(shown.get(name) ?? []), { words: countWords(text, language), height }]);
    }
    await opened.close();
  }
  await server.close();
  console.log('| scene | Han | words | px zh | px en |\n|---|---|---|---|---|');
  for (const [name, [chinese, english]] of shown)
    console.log(`| ${name} | ${chinese!.words} | ${english!.words} | ${chinese!.height} | ${english!.height} |`);
}

start().catch((fault: unknown) => {
  console.error(fault);
  process.exitCode = 1;
});
