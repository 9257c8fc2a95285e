// What is served in the workbench's place while it is being built; it goes over to the workbench by itself.
import { buildingWords } from './words';

const { title, text, addin, workbench, failed, correct, gone } = buildingWords;

const both = ([zh, en]: readonly [zh: string, en: string], tag: string): string =>
  `<${tag} lang="zh-CN">${zh}</${tag}><${tag} lang="en-US">${en}</${tag}>`;

const bar = (id: string, [zh, en]: readonly [zh: string, en: string]): string =>
  `<label><span><span lang="zh-CN">${zh}</span> · <span lang="en-US">${en}</span></span><progress id="${id}" max="1" value="0"></progress></label>`;

const style = `
:root{color-scheme:light dark;font:14px/1.5 -apple-system,"Segoe UI","PingFang SC","Microsoft YaHei","Noto Sans SC",sans-serif}
body{display:grid;min-height:100vh;margin:0;place-items:center}
main{box-sizing:border-box;width:min(560px,100vw);padding:24px}
h1{margin:0 0 12px;font-size:18px}
h1 span{display:block}
p{margin:0 0 4px}
label{display:block;margin-top:16px}
progress{display:block;width:100%;height:8px;margin-top:4px;accent-color:#0b6e4f}
pre{overflow:auto;max-height:50vh;margin:16px 0;padding:12px;border:1px solid;border-radius:6px;font-size:12px;white-space:pre-wrap;overflow-wrap:anywhere}
[hidden]{display:none}`;

// EventSource comes back by itself where the server is started again.
const script = `
const show = (id, isShown) => { document.getElementById(id).hidden = !isShown };
const events = new EventSource('/workbench/building');
events.onerror = () => show('gone', true);
events.onmessage = ({ data }) => {
  const { shares, errors, isReady } = JSON.parse(data);
  if (isReady) return location.reload();
  show('gone', false);
  for (const name of ['addin', 'workbench']) document.getElementById(name).value = shares[name];
  show('going', errors.length === 0);
  show('failed', errors.length > 0);
  document.querySelector('pre').textContent = errors.join('\\n\\n');
};`;

export const buildingPage = `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title.join(' · ')}</title><style>${style}</style></head>
<body><main>
<section id="going" aria-live="polite"><h1>${both(title, 'span')}</h1>${both(text, 'p')}${bar('workbench', workbench)}${bar('addin', addin)}</section>
<section id="failed" role="alert" hidden><h1>${both(failed, 'span')}</h1><pre></pre>${both(correct, 'p')}</section>
<section id="gone" role="status" hidden>${both(gone, 'p')}</section>
</main><script>${script}</script></body>
</html>
`;
