// What `npm run rule` says: a Chinese line, then an English one.
import type { AskProblem } from '../../dialects/sql/ask';

const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

export const ruleWords = {
  usage: (rules: string, dialects: string): string =>
    both(
      `用法：npm run rule -- <版本> --as <方言> --table <表> [--question roster|deposits] [列名与类型]
  版本：${rules}；或用 --file 给出一个版本的 JSON（窗格“版本”页可导出）。
  方言：${dialects}；m 为 Power Query（不需要 --table，汇总名册时用 --folder 指定文件夹）。
  --question roster（默认，由订单明细汇总名册）：--agency 机构 --date 日期 --amount 金额 --month 2026-11（核定月份，统计其上一个月）
  --question deposits（由 GMV 求保证金）：--agency 机构 --gmv GMV [--paid 已缴档位]
  --amounts decimal|floating|text（金额列的类型，默认 decimal） --dates day|text（日期列的类型，默认 day） --language zh-CN|en-US
例：npm run --silent rule -- floating-v2 --as clickhouse --table orders --month 2026-11 > roster.sql`,
      `Usage: npm run rule -- <version> --as <dialect> --table <table> [--question roster|deposits] [columns and types]
  Versions: ${rules}; or --file with a version as JSON (the pane's Versions view exports one).
  Dialects: ${dialects}; m is Power Query (no --table; a roster takes --folder).
  --question roster (default, order lines to roster): --agency agency --date date --amount amount --month 2026-11 (of assessment; the month before is counted)
  --question deposits (GMV to deposit): --agency agency --gmv gmv [--paid column of the tier paid]
  --amounts decimal|floating|text (type of the amounts, decimal unless said) --dates day|text (type of the days, day unless said) --language zh-CN|en-US
Example: npm run --silent rule -- floating-v2 --as clickhouse --table orders --month 2026-11 > roster.sql`,
    ),
  unknownArgument: (reason: string): string => both(`看不懂的参数：${reason}`, `An argument was not understood: ${reason}`),
  oneVersion: (seen: readonly string[]): string =>
    both(
      `请给出一个版本，给出的是：${seen.join('，') || '（无）'}。`,
      `Name one version; these were given: ${seen.join(', ') || '(none)'}.`,
    ),
  unknownRule: (seen: string, known: string): string =>
    both(
      `没有版本“${seen}”。现有：${known}。自拟版本请用 --file。`,
      `There is no version "${seen}". There are: ${known}. For one of your own use --file.`,
    ),
  unreadableRule: (file: string, reason: string): string =>
    both(`无法读取“${file}”中的版本：${reason}`, `The version in "${file}" cannot be read: ${reason}`),
  unknownDialect: (seen: string, known: string): string =>
    both(`没有方言“${seen}”。--as 可为：${known}。`, `There is no dialect "${seen}". --as takes: ${known}.`),
  notOneOf: (option: string, seen: string, known: string): string =>
    both(`--${option} 不能是“${seen}”，可为：${known}。`, `--${option} cannot be "${seen}"; it takes: ${known}.`),
  missing: (option: string): string => both(`缺少 --${option}。`, `--${option} is missing.`),
  problem: ({ code, field, seen, most }: AskProblem): string => {
    switch (code) {
      case 'name-missing':
        return both(`--${field} 的名称是空的：“${seen}”。`, `--${field} has an empty name: "${seen}".`);
      case 'name-too-long':
        return both(
          `--${field} 的名称“${seen}”超过 ${most} 个字符，数据库会截断。`,
          `--${field}: "${seen}" is longer than ${most} characters, where the database would cut it.`,
        );
      case 'name-unprintable':
        return both(`--${field} 的名称含有看不见的字符。`, `--${field} has characters that cannot be seen.`);
      case 'name-twice':
        return both(
          `--${field} 的列“${seen}”已用于另一项，请指定不同的列。`,
          `--${field}: the column "${seen}" is already another one; name a different one.`,
        );
      case 'month-unreadable':
        return both(
          `--month 应为核定月份，如 2026-11，给出的是“${seen}”。`,
          `--month is the month of assessment, such as 2026-11, not "${seen}".`,
        );
    }
  },
} as const;
