// What the page says that is served while the workbench is being built: Chinese, then English.
type Both = readonly [zh: string, en: string];

export const buildingWords = {
  title: ['正在准备工作台', 'Preparing the workbench'],
  text: [
    '第一次启动要先构建，通常不到半分钟；完成后本页自动打开工作台。',
    'The first start builds it, usually in less than half a minute; this page then opens the workbench by itself.',
  ],
  addin: ['加载项', 'add-in'],
  workbench: ['工作台', 'workbench'],
  failed: ['构建失败', 'The build failed'],
  correct: [
    '请改正上面的错误，在终端按 Ctrl+C，再运行 npm start。',
    'Correct the errors above, press Ctrl+C in the terminal and run npm start again.',
  ],
  gone: [
    '服务器没有应答。请在终端查看 npm start 是否还在运行。',
    'The server does not answer. See in the terminal whether npm start is still running.',
  ],
  notYet: ['还在构建，请稍候', 'is still being built'],
} as const satisfies Record<string, Both>;
