import type { Article } from '../../en-US/help/article';

export const support: Article = {
  lead: '多数问题这里都有答案。其他问题请询问向您提供加载项的人。',
  sections: [
    {
      id: 'name',
      heading: '所有公式都显示 #NAME?',
      says: [
        '这台电脑的 Excel 没有加载本加载项，请[安装](install.html)。收到工作簿的人也需要它；也可以“粘贴为值”再发送。',
        '已加载却仍显示 #NAME? 时，在“设置与帮助 › 停在 #NAME? 的公式”里重新输入；或按 F2 再按 Enter。仍如此请关闭 Excel，清除 Office 缓存再打开。',
      ],
    },
    {
      id: 'errors',
      heading: '单元格显示 #VALUE! 或 #N/A',
      says: ['把鼠标移到单元格上，或在旁边写 `TUIKE.CHECK`：它会说明哪里不对、看到的值和该怎么做。', { formula: '=TUIKE.CHECK(C2)' }],
    },
    {
      id: 'busy',
      heading: '单元格长时间显示 #BUSY!',
      says: [
        '对整列写一个公式，比每行各写一个公式快得多。',
        '正在编辑单元格时 Excel 不回应，请按 Enter 或 Esc。网页版的单元格出错后可能停在 #BUSY!，请重新输入公式。',
        '有些版本不显示 #BUSY!，仍是原来的数或 0。请等数字不再变化再用。',
      ],
    },
    {
      id: 'text',
      heading: '单元格显示的是公式本身',
      says: ['单元格是“文本”格式。请改成“常规”，再按 F2、Enter。'],
    },
    {
      id: 'spill',
      heading: '单元格显示 #SPILL!',
      says: ['结果要占用的位置已有内容，或公式写在表格里。请清空下方和右侧，或写到表格外。'],
    },
    { id: 'missing', heading: '新函数没有出现', says: ['Excel 会保留函数列表最长 24 小时，之后重新打开 Excel 即可。'] },
    {
      id: 'rule',
      heading: '规则现在还有效吗？',
      says: ['窗格和[规则页](rule.html)写明每个数字的来源、依据和核实的地方。付款前请核实。'],
    },
    {
      id: 'changed',
      heading: '更新会改变我的数字吗？',
      says: ['不会。规则版本存放在工作簿里，已发布的版本永不更改；有人在窗格里选定，才会使用更新的版本。'],
    },
    {
      id: 'coauthors',
      heading: '别人改用了另一个版本',
      says: ['加载项会自己去看：点进窗格、编辑单元格或重新计算之后，几秒内一起更新。'],
    },
    {
      id: 'report',
      heading: '反映问题',
      says: ['请向提供加载项的人反映，附上公式、您期望的结果，以及下面这个公式的结果。不需要您的任何金额。', { formula: '=TUIKE.BUILD()' }],
    },
  ],
};
