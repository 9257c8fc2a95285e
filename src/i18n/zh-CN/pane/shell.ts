import type { ShellText } from '../../en-US/pane/shell';

export const shell: ShellText = {
  title: '推客保证金',
  loading: '正在读取本工作簿的规则……',
  editing: '正在编辑单元格：请在表格里按 Enter 或 Esc。',
  opensInBrowser: '（在浏览器中打开）',
  notALink: '不是 https 地址，不能打开：',

  views: '视图',
  nav: {
    rule: '规则',
    roster: '名册',
    lookup: '查询',
    formula: '公式',
    settings: '设置与帮助',
  },
  viewNotLoaded: '没有载入。请检查网络后重试。',
  tryAgain: '重试',

  state: {
    now: (name) => `采用的规则：${name}`,
    unknown: '本工作簿采用的版本，此加载项没有',
    damaged: '本工作簿的规则设置已损坏',
    newer: '本工作簿的规则设置由更新的加载项保存',
    unread: 'Excel 没有交出本工作簿的设置',
  },
  noRule: '没有规则。',
  seeWhy: '原因和处理办法',

  outside: {
    heading: '请在 Excel 中打开此页',
    body: '这是推客保证金加载项的窗格，只在 Excel 里工作。',
    steps: ['在 Excel（Windows、Mac 或网页版）中打开工作簿。', '单击“开始 › 推客保证金”。'],
  },
};
