// What `npm start` says: a Chinese line, then an English one.
import type { PartName } from './build/part-news';
import { buildingWords } from './building/words';

const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

const nameOf = (name: PartName): string => buildingWords[name].join(' ');

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const;

const choices = (values: readonly string[]): string => values.join(' | ');

const usage = `用法：npm start -- [文件] [选项]
Usage: npm start -- [file] [options]

  文件 / file          要打开的 .xlsx、.xlsm、.xls、.xlsb、.ods、.csv、.tsv、.txt 或 .html；不写则打开示例名册。
                       the .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, .tsv, .txt or .html to open; without one the sample roster opens.
  --port 3000          在本机的哪个端口上提供页面；0 取任一空闲端口。默认 3000。
                       the port of this machine that serves the page; 0 takes any free one. 3000 by default.
  --lang zh-CN|en-US   页面的语言；不写则用上次选的，或浏览器的语言。
                       the page's language; without it the one chosen last, or the browser's.
  --encoding NAME      文本文件的编码：${encodings.join('、')}；不写则自动判断。
                       how a text file is encoded: ${encodings.join(', ')}; found out where it is not given.
  --no-open            不自动打开浏览器。
                       does not open the browser.
  --watch              源文件改动后重新构建并刷新页面。
                       builds again after a change of the sources, and the page reloads.
  -h, --help           显示这份说明。
                       shows this.

例 / examples:
  npm start -- 名册.xlsx
  npm start -- orders.csv --encoding gb18030 --port 8080`;

export const startWords = {
  usage,
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
  listening: (url: string): string =>
    both(`${url} 现在就可以打开：构建期间显示进度。`, `${url} can be opened now: it shows the progress of the build.`),
  building: (name: PartName): string => `${nameOf(name)}：构建中 / building …`,
  progress: (name: PartName, percent: number): string => `${nameOf(name)}：${percent}%`,
  built: (name: PartName, seconds: number): string =>
    `${nameOf(name)}：完成，用时 ${seconds.toFixed(1)} 秒 / done in ${seconds.toFixed(1)} s`,
  fresh: (name: PartName): string => `${nameOf(name)}：已是最新 / up to date`,
  buildFailed: (name: PartName, errors: string): string =>
    both(`${nameOf(name)} 构建失败，请改正下面的错误。`, `${nameOf(name)} failed to build. Correct the errors below.\n${errors}`),
  startAgain: both('改正后请按 Ctrl+C，再运行 npm start。', 'When they are corrected, press Ctrl+C and run npm start again.'),
  ready: (url: string): string => both(`工作台已就绪：${url}（按 Ctrl+C 结束）`, `The workbench is ready: ${url} (Ctrl+C ends it)`),
  watching: both('源文件改动后会重新构建并刷新页面。', 'After a change of the sources it builds again and the page reloads.'),
} as const;

export type StartWords = typeof startWords;
