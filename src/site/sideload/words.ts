// What `npm run excel:…` says: a Chinese line, then an English one.

const both = (chinese: string, english: string): string => `${chinese}\n${english}`;

export const sideloadWords = {
  unknownArgument: (reason: string): string => both(`看不懂的参数：${reason}`, `An argument was not understood: ${reason}`),
  noTarget: (seen: string): string =>
    both(
      `请用 npm run excel:windows、excel:mac、excel:web 或 excel:stop，给出的是“${seen}”。`,
      `Use npm run excel:windows, excel:mac, excel:web or excel:stop, not "${seen}".`,
    ),
  otherPlatform: (target: string, platform: string): string =>
    both(
      `excel:${target} 要在该系统上运行，而这里是 ${platform}。没有 Excel 的机器请用 npm start（工作台）或 npm run excel:web。`,
      `excel:${target} runs on that system, and this one is ${platform}. Without Excel use npm start (the workbench) or npm run excel:web.`,
    ),
  noDocument: (seen: string): string =>
    both(
      `网页版需要一个工作簿的网址：npm run excel:web -- --document "https://…/测试.xlsx"（OneDrive 或 SharePoint 的共享链接），给出的是“${seen}”。`,
      `Excel on the web needs a workbook's address: npm run excel:web -- --document "https://…/test.xlsx" (a share link of OneDrive or SharePoint), not "${seen}".`,
    ),
  running: (command: string): string => `> ${command}`,
  failed: (command: string, code: string): string =>
    both(`“${command}”没有成功（${code}）。它的说明见上。`, `"${command}" did not succeed (${code}). What it said stands above.`),
  ready: both(
    'Excel 应已打开并载入开发版（开始 › 推客保证金）。按 Ctrl+C 结束：加载项会被移除，证书保留；npm run excel:stop 连证书一起移除。',
    'Excel should be open with the development build in it (Home › TUIKE Deposit). Ctrl+C ends it and takes the add-in out; the certificate stays, and npm run excel:stop removes it as well.',
  ),
  untested: both(
    '这些步骤只用微软的工具，没有在这里的测试里跑过：真实 Excel 的计算、空单元格、溢出、撤销、共同编辑和功能区，只有在 Excel 里才能看到。',
    'These steps are Microsoft’s own tools and are run by no test here: how Excel itself computes, hands over blanks, spills, undoes, co-authors and draws its ribbon can only be seen in Excel.',
  ),
} as const;
