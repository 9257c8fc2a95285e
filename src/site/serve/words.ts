// What `npm run serve` says: a Chinese line, then an English one.

const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

export const serveWords = {
  usage: both(
    '用法：npm run serve -- [dist] [--port 8080] [--host localhost] [--cert 文件 --key 文件 | --dev-certs]',
    'Usage: npm run serve -- [dist] [--port 8080] [--host localhost] [--cert file --key file | --dev-certs]',
  ),
  unknownArgument: (reason: string): string => both(`看不懂的参数：${reason}`, `An argument was not understood: ${reason}`),
  oneFolder: (folders: readonly string[]): string =>
    both(`只能提供一个文件夹，给出了：${folders.join('，')}。`, `One folder can be served; these were given: ${folders.join(', ')}.`),
  badPort: (seen: string): string =>
    both(`--port 应是 0 到 65535 的整数，给出的是“${seen}”。`, `--port takes a whole number from 0 to 65535, not "${seen}".`),
  certAndKey: both('--cert 和 --key 要一起给出。', '--cert and --key go together: give both.'),
  notBuilt: (folder: string): string =>
    both(`“${folder}”里没有构建好的加载项。请先运行 npm run build。`, `"${folder}" holds no built add-in. Run npm run build first.`),
  noCertificate: (file: string, reason: string): string =>
    both(
      `无法读取证书“${file}”（${reason}）。开发证书请先安装：npx office-addin-dev-certs install`,
      `The certificate "${file}" cannot be read (${reason}). For the development one run npx office-addin-dev-certs install first.`,
    ),
  notListening: (port: number, reason: string): string =>
    both(
      `无法使用端口 ${port}（${reason}）。请换一个端口：--port ${port + 1}`,
      `Port ${port} cannot be used (${reason}). Choose another: --port ${port + 1}`,
    ),
  ready: (url: string, address: string): string =>
    both(`正在提供 ${url}（按 Ctrl+C 结束）。清单指向 ${address}。`, `Serving ${url} (Ctrl+C ends it). The manifest points to ${address}.`),
} as const;
