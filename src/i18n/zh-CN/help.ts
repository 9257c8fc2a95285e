import type { HelpText } from '../en-US/help';

export const help: HelpText = {
  product: '推客保证金',
  functions: '全部函数',
  support: '支持',
  otherLanguage: 'English',
  syntax: '写法',
  parameters: '参数',
  optional: '可省略',
  noParameters: '无。',
  example: '示例',
  results: '逐格作答',
  eachCell: [
    '每个参数可以是一个值，也可以是一个区域；一个公式就能算出整列并自动溢出。',
    '读不懂的单元格只在自己的位置报错，不影响其他行；错误值原样传出。',
    '只有 #VALUE! 和 #N/A 带有说明，而且有些 Excel 版本不显示：用 TUIKE.CHECK 可把说明写进单元格。',
  ],
  blankCells: '空单元格',
  blankCellsMean: '金额为空则结果为空。有些 Excel 版本会把空单元格当作 0 传来，与真正的 0 无法区分：需要时请自行判断。',
  blankCellsFormula: '=IF(C2="","",TUIKE.DEPOSIT(C2))',
  blankBalances:
    '余额留空表示沿用前面各行留下的余额；0 表示余额为零。有些 Excel 版本会把空单元格当作 0 传来，这样每个月都会要求缴足全部保证金：请按示例写 held。',
  blankLines:
    '当月订单的金额为空，会使该机构那一行报错。有些 Excel 版本会把空单元格当作 0 传来，与金额为 0 的订单无法区分：使用合计之前请先检查空单元格。',
  intro: '计算微信小店带货机构推客功能保证金的公式。加载项只读取公式引用的单元格，在本机计算，不向任何地方发送数据。',
  questions: [
    { asked: '所有公式都显示 #NAME?', answered: '这台电脑的 Excel 没有加载本加载项。收到工作簿的人也需要它；也可以先“粘贴为值”再发送。' },
    { asked: '单元格显示 #VALUE! 或 #N/A', answered: '把鼠标移到单元格上，或在旁边写 TUIKE.CHECK：它会说明哪里不对、看到的值和该怎么做。' },
    { asked: '单元格长时间显示 #BUSY!', answered: '对整列写一个公式，比每行各写一个公式快得多。' },
    { asked: '新函数没有出现', answered: 'Excel 会保留函数列表最长 24 小时，之后重新打开 Excel 即可。' },
    { asked: '规则现在还有效吗？', answered: '窗格里写明每个数字的来源、证据等级和核实的地方。付款前请先核实。' },
  ],
  reporting: '向提供加载项的人反映问题时，请附上这个公式的结果：',
};
