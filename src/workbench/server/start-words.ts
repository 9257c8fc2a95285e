// What `npm start` says: a Chinese line, then an English one.

const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

const choices = (values: readonly string[]): string => values.join(' | ');

export const startWords = {
  usage: both(
    '用法：npm start -- [文件.xlsx|.csv] [--port 3000] [--lang zh-CN|en-US] [--encoding gb18030] [--no-open] [--watch]',
    'Usage: npm start -- [file.xlsx|.csv] [--port 3000] [--lang zh-CN|en-US] [--encoding gb18030] [--no-open] [--watch]',
  ),
  unknownArgument: (reason: string): string => both(`看不懂的参数：${reason}`, `An argument was not understood: ${reason}`),
  oneFile: (files: readonly string[]): string =>
    both(
      `一次只能打开一个文件，给出了 ${files.length} 个：${files.join('，')}。文件名有空格时请加引号。`,
      `One file at a time can be opened; ${files.length} were given: ${files.join(', ')}. Put quotes around a name with spaces.`,
    ),
  badPort: (seen: string): string =>
    both(`--port 应是 0 到 65535 的整数，给出的是“${seen}”。`, `--port takes a whole number from 0 to 65535, not "${seen}".`),
  badChoice: (argument: string, seen: string, allowed: readonly string[]): string =>
    both(`${argument} 应是 ${choices(allowed)} 之一，给出的是“${seen}”。`, `${argument} takes one of ${choices(allowed)}, not "${seen}".`),
  unreadable: (file: string, reason: string): string =>
    both(`无法读取文件“${file}”：${reason}。请检查路径。`, `The file "${file}" cannot be read: ${reason}. Check the path.`),
  fault: (file: string, chinese: string, english: string): string => both(`“${file}”：${chinese}`, `"${file}": ${english}`),
  portTaken: (port: number): string =>
    both(
      `端口 ${port} 已被其他程序占用。请关闭那个程序，或换一个端口：npm start -- --port ${port + 1}`,
      `Port ${port} is taken by another program. Close that program, or choose another port: npm start -- --port ${port + 1}`,
    ),
  portForbidden: (port: number): string =>
    both(
      `系统不允许使用端口 ${port}。请换一个 1024 以上的端口：npm start -- --port 3000`,
      `The system does not allow port ${port}. Choose one above 1024: npm start -- --port 3000`,
    ),
  building: (name: string): string => `${name}：构建中 / building …`,
  progress: (name: string, percent: number): string => `${name}：${percent}%`,
  built: (name: string, seconds: number): string => `${name}：完成，用时 ${seconds.toFixed(1)} 秒 / done in ${seconds.toFixed(1)} s`,
  fresh: (name: string): string => `${name}：已是最新 / up to date`,
  buildFailed: (name: string, errors: string): string =>
    both(`${name} 构建失败，请改正下面的错误后再启动。`, `${name} failed to build. Correct the errors below and start again.\n${errors}`),
  ready: (url: string): string => both(`工作台已就绪：${url}（按 Ctrl+C 结束）`, `The workbench is ready: ${url} (Ctrl+C ends it)`),
  watching: both('源文件改动后会重新构建并刷新页面。', 'After a change of the sources it builds again and the page reloads.'),
} as const;

export type StartWords = typeof startWords;
