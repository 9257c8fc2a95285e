import type { AboutText } from '../../en-US/pane/about';

export const about: AboutText = {
  heading: '设置与帮助',
  build: '版本',
  metadata: '函数编号',
  rule: '本工作簿的规则',
  noRule: '未知，见“规则”',
  help: {
    heading: '帮助',
    index: '全部函数与算例',
    'month-end': '月末怎么做',
    rule: '规则、分界与来源',
    limits: 'Excel 的已知限制',
    privacy: '隐私',
    support: '支持',
  },
  language: {
    heading: '语言',
    label: '窗格、EXPLAIN、错误说明的语言',
    host: '与 Excel 相同',
    'zh-CN': '中文',
    'en-US': 'English',
    kept: '保存在这台电脑上；更改后重新计算。',
    notRecalculated: (reason) => `已更改，但 Excel 没有重新计算：${reason}。请按 Ctrl+Alt+F9。`,
  },
  stored: {
    heading: '存放了什么',
    inWorkbook: '工作簿中',
    inWorkbookMeans: '采用的版本、何人何时选定、日期、自建版本。',
    onComputer: '这台电脑上',
    onComputerMeans: '语言，各工作簿上次的页面。',
    sent: '发送到别处',
    sentMeans: '没有。',
  },
};
