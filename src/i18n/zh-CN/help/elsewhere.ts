import type { ElsewhereText } from '../../en-US/help/elsewhere';

export const elsewhere: ElsewhereText = {
  lead: '没有加载项的地方也能用同一规则：数据仓库、一个文件夹的导出。每段文本与函数逐分一致，做不到的会拒绝并说明原因。',
  choose: '请选择版本和语言：',
  title: (rule, language) => `${rule}，用于 ${language}`,
  names: (names) => `表名、列名和月份（${names}）只是示例。运行前请换成自己的：在窗格“规则 › 版本与日期 › 在别处使用”，或用命令行：`,
  deposits: '由 GMV 得出保证金',
  roster: '由订单明细汇总名册',
  back: '带着结果回来：存为 CSV，在 Excel 中打开，名册视图会像其他名册一样找到它。',
  powerQuery: 'Power Query（M）',
};
