import type { ShellText } from '../../en-US/pane/shell';

export const shell: ShellText = {
  title: '推客保证金',
  loading: '正在读取本工作簿的规则……',
  editing: '正在编辑单元格，此时 Excel 不回应。请在表格里按 Enter 或 Esc。',
  opensInBrowser: '（在浏览器中打开）',
  notALink: '不是 https 地址，因此不作为链接打开：',

  views: '视图',
  nav: {
    rule: '规则',
    roster: '名册',
    lookup: '查询',
    formula: '公式',
    settings: '设置与帮助',
  },
  viewNotLoaded: '未能载入这部分内容。请确认电脑已联网，然后重试。',
  tryAgain: '重试',

  state: {
    now: (name) => `采用的规则：${name}`,
    unknown: '此加载项不认识本工作簿采用的版本',
    damaged: '本工作簿的规则设置已损坏',
    newer: '本工作簿的规则设置由更新的版本保存',
    unread: '未能从 Excel 读到本工作簿的设置',
  },
  noRule: '没有规则，此视图无从显示。',
  seeWhy: '查看原因和处理办法',

  outside: {
    heading: '请在 Excel 中打开此页',
    body: '这是推客保证金加载项的任务窗格，用来显示 Excel 中当前工作簿采用的保证金规则。现在不在 Excel 中，没有工作簿可读。',
    steps: ['在 Excel（Windows、Mac 或网页版）中打开一个工作簿。', '在“开始”选项卡中单击“推客保证金”。'],
  },
};
