import type { Article } from '../../en-US/help/article';

export const privacy: Article = {
  lead: '任何内容都不离开工作簿。加载项没有账号，没有接收数据的服务器，没有统计，也没有广告。',
  sections: [
    {
      id: 'read',
      heading: '读取什么',
      says: ['公式引用的单元格，以及您在窗格里选取的单元格。它们在本机、在 Excel 为加载项打开的窗口里计算。'],
    },
    {
      id: 'workbook',
      heading: '工作簿里存放什么',
      says: [
        '采用的规则版本、由谁选定（加载项或人，不记姓名）、何时选定，在工作簿里填写的生效日期，以及在工作簿里自建的版本，存为一个自定义 XML 部件；名称 TUIKE_RULE 和文档属性 TUIKE rule 另记着是哪个版本。您在窗格里对表格作的决定（各列的标题、含义和单位）存在另一个这样的部件里；每次结账的记录（含所结数据的各行）也是，另有名称 TUIKE_CLOSE_1 … 和文档属性 TUIKE close 1 …。它们随文件一起走：拿到文件的人都能看到。',
      ],
    },
    {
      id: 'computer',
      heading: '这台电脑上存放什么',
      says: [
        '您选择的语言（如果选过），以及最近 50 个工作簿的地址和窗格中上次打开的视图，存放在 Excel 为加载项地址保留的浏览器存储（localStorage）里。清除该存储即可删除。',
      ],
    },
    {
      id: 'loaded',
      heading: '从哪里加载什么',
      says: [
        '加载项自己的文件来自清单里的地址，微软的 office.js 来自微软的网络。和任何网页一样，这两处服务器能看到有人加载这些文件以及对方的网络地址，但看不到任何单元格。服务器的规则不允许窗格连接其他任何地方（Content-Security-Policy: connect-src self）。',
        'office.js 会在 Excel 隐私设置允许的范围内，通过 Excel 向微软报告加载项的运行情况。本加载项不参与其中。',
      ],
    },
    { id: 'links', heading: '链接', says: ['指向来源和这些页面的链接，只有在您点击时才会在浏览器里打开，且不透露工作簿的任何内容。'] },
  ],
};
