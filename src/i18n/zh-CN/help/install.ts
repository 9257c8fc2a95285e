import type { Article } from '../../en-US/help/article';

export const install = (microsoft: readonly string[]): Article => ({
  lead: 'Excel 按清单里的地址加载本加载项。提供加载项的人会给您 manifest.xml 文件；除此之外，您的电脑上什么也不安装。以下步骤依据微软的文档。',
  sections: [
    {
      id: 'company',
      heading: '为整个公司安装（管理员）',
      says: [
        { path: ['admin.microsoft.com', '设置', '集成应用', '上传自定义应用'] },
        {
          steps: [
            '选择“Office 加载项”，上传 `manifest.xml`，或填写它的网址。',
            '选择给谁使用：先给自己，再给一个组，最后给所有人。',
            '接受权限：加载项只读写打开的工作簿，别无其他。',
            '几小时内（最迟一天）它会出现在“开始”选项卡。只有清单的版本号提高了，更新时才需要重新上传清单。',
          ],
        },
        '世纪互联运营的 Microsoft 365，管理中心在 portal.partner.microsoftonline.cn；请使用为它构建的版本（edition china）。',
      ],
    },
    {
      id: 'windows',
      heading: '一台 Windows 电脑',
      says: [
        { steps: ['把 `manifest.xml` 放进一个文件夹，并共享这个文件夹。'] },
        { path: ['文件', '选项', '信任中心', '信任中心设置', '受信任的加载项目录'] },
        {
          steps: [
            '添加该文件夹的网络地址（\\\\电脑\\文件夹），勾选“在菜单中显示”，然后重新启动 Excel。',
            '开始 › 加载项 › 高级 › 共享文件夹：选择“推客保证金”。',
          ],
        },
      ],
    },
    {
      id: 'mac',
      heading: '一台 Mac',
      says: [
        {
          steps: [
            '在访达里选“前往 › 前往文件夹”：`~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`。没有 `wef` 文件夹就新建一个。',
            '把 `manifest.xml` 复制进去，然后重新启动 Excel。',
            '开始 › 加载项：在“开发人员加载项”里选择“推客保证金”。',
          ],
        },
      ],
    },
    {
      id: 'web',
      heading: 'Excel 网页版',
      says: [{ path: ['开始', '加载项', '更多加载项', '我的加载项', '上传我的加载项'] }, '浏览器只为您自己保存它，直到清除浏览器的存储。'],
    },
    {
      id: 'after',
      heading: '安装之后',
      says: [
        '窗格在“开始 › 推客保证金”。在单元格里输入 `=TUIKE.BUILD()`：它会给出版本、函数和所用的规则。',
        { formula: '=TUIKE.BUILD()' },
        '如果显示 #NAME?，说明这个 Excel 没有加载本加载项：见[支持](support.html#name)。',
      ],
    },
    {
      id: 'administrator',
      heading: '管理员会问',
      says: [
        {
          list: [
            `要放行的地址：清单里加载项自己的地址，以及微软的 ${microsoft.map((name) => `\`${name}\``).join(' 和 ')}。单元格里的内容不会发到任何地址，见[隐私](privacy.html)。`,
            '用什么显示：Windows 上是 Edge WebView2 111 以上，Mac 上是 macOS 13.3 或 Safari 16.4 以上，网页版是浏览器本身。',
            '核对发布包：与一同发布的 `…-sha256.txt` 比较。Windows：`certutil -hashfile 文件名.zip SHA256`；Mac：`shasum -a 256 文件名.zip`。',
            '退回上一版：把上一版发布包的文件放回同一地址，清单不动，重新打开 Excel。工作簿里的规则版本不变；由更新版本保存的设置会照实说明，不会改动。',
            '只供测试：微软把共享文件夹、“上传我的加载项”和 Mac 的 `wef` 文件夹都列为测试和开发用；正式使用请由管理中心部署。',
          ],
        },
      ],
    },
    {
      id: 'remove',
      heading: '卸载',
      says: [
        {
          list: [
            '整个公司：集成应用 › 推客保证金 › 删除应用。',
            'Windows：从目录列表里删去该文件夹。Mac：从 `wef` 里删去 `manifest.xml`。网页版：开始 › 加载项 › 我的加载项 › … › 删除。',
          ],
        },
        '单元格里已有的数字会保留到 Excel 重新计算为止，之后变成 #NAME?。卸载之前请复制并“粘贴为值”。',
      ],
    },
  ],
});
