import type { Article } from '../../en-US/help/article';

export const limits: Article = {
  lead: 'Excel 本身不允许、或各版本做法不同的地方。',
  sections: [
    {
      id: 'blanks',
      heading: '空单元格可能被当作 0',
      says: [
        '网页版把空单元格作为空传来，有些桌面版传来 0，空行旁边就会出现 20,000 的保证金。窗格写的公式已防范；自己写时请这样写：',
        { formula: '=IF(C2="","",TUIKE.DEPOSIT(C2))' },
        { formula: '=TUIKE.SHORTFALL(IF(C2="","",C2),IF(E2="","",E2))' },
      ],
    },
    {
      id: 'sums',
      heading: '合计的尾差',
      says: [
        'Excel 用二进制小数求和：289571.66 + 48665.48 + 161762.86 显示为 500000，单元格中实为 499999.99999999994。因此，与整分相差不到 0.000001 元的数字按整分读取；这样的数字正好落在分界上时，`TUIKE.CHECK` 会说明。相差更多的数字（如 499999.99999）和所有文本都按所写的读取。',
        '行数越多、金额越大，尾差越大。20 万行、合计 1,000 万元以内，尾差不到这个界限的四分之一；20 万行逐行相加、合计 1 亿元时可能超过。那时请分段求和，或写成 `ROUND(SUM(…),2)`，或用 `TUIKE.ROSTER` 汇总订单，它按整分相加。',
      ],
    },
    {
      id: 'recipients',
      heading: '收件人没有加载项',
      says: [
        '工作簿会显示保存时的数字；没有加载项的 Excel 一旦重新计算，就变成 #NAME?。发送前请复制，再“选择性粘贴 › 数值”。',
        '用过加载项的工作簿会询问打开它的人是否信任加载项，共同编辑的人会被要求加载它；由管理员部署的加载项，组织外的人会在窗格处看到加载项错误。要发送不带这些的副本：另存一份，粘贴为数值，再用“文件 › 信息 › 检查文档”删除任务窗格加载项。',
      ],
    },
    {
      id: 'ipad',
      heading: 'iPad 和手机',
      says: ['iPad、iPhone 和安卓上的 Excel 不运行自定义函数，只显示保存时的数字。'],
    },
    {
      id: 'perpetual',
      heading: '一次性购买的 Excel',
      says: [
        '加载项需要共享运行时（SharedRuntime 1.1、CustomFunctionsRuntime 1.3、ExcelApi 1.4）：Windows 和 Mac 上的 Microsoft 365、Excel 网页版、Excel 2021 及以后的版本。批量许可的 Excel 2019 和更早的版本里不会出现它。结果溢出需要动态数组，Excel 2021 有，Excel 2019 没有。',
        '关于 Office LTSC 2021，微软的两张表互相矛盾：一张列有共享运行时，另一张没有。功能区里能看到加载项时，窗格“设置与帮助”中的自检会说明能否正常工作。',
      ],
    },
    {
      id: 'frames',
      heading: '嵌在其他网站里的 Excel 网页版',
      says: [
        'Box、Dropbox 等把 Excel 网页版嵌在自己页面里的网站无法加载它：加载项的服务器只允许微软的页面嵌入。请在 OneDrive、SharePoint 或桌面版 Excel 中打开。',
      ],
    },
    {
      id: 'evaluation',
      heading: '拆解公式的工具',
      says: ['“公式求值”、对公式的一部分按 F9、条件格式和数据验证都不能调用自定义函数。请用辅助列；计算过程用 `TUIKE.EXPLAIN` 查看。'],
    },
    {
      id: 'size',
      heading: '网页版的 5 MB',
      says: [
        'Excel 网页版拒绝超过 5 MB 的请求。一个公式算 100,000 行金额远低于此；`TUIKE.CHECK` 和 `TUIKE.EXPLAIN` 的结果是句子，几万行就会达到。请把这样的列分成几段。',
      ],
    },
    {
      id: 'sentences',
      heading: '错误后面的说明',
      says: [
        '只有 #VALUE! 和 #N/A 带有说明，而且有些 Windows 和 Mac 版 Excel 不显示。`TUIKE.CHECK` 可以把说明写进单元格。',
        '函数能给出的错误只有几种：读到的单元格是 #REF!、#NAME? 或 #SPILL! 时，结果是 #N/A，说明里会写出原来的错误。',
      ],
    },
    {
      id: 'undo',
      heading: '撤销与其他软件',
      says: [
        'Excel 自己的“撤销”不能撤销规则版本的更换；窗格里的“撤销”可以，直到又改了别的。',
        '其他软件保存文件时可能丢掉工作簿里存放的规则。这时函数显示 #N/A，窗格会列出还能找到的内容，不会自动选用任何版本。',
      ],
    },
    {
      id: 'many',
      heading: '一个公式，而不是每行一个',
      says: ['几万个单独的公式在任何 Excel 里都要几分钟。对整列写一个公式，立刻算完并自动溢出。'],
    },
    {
      id: 'metadata',
      heading: '函数的新版本',
      says: ['Excel 会把函数列表和说明保留最长 24 小时。新的规则版本不需要新的列表：页面重新载入后即可使用。'],
    },
  ],
};
