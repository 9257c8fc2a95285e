import type { RuleText } from '../../en-US/pane/rule';

export const rule: RuleText = {
  rule: {
    inForce: '本工作簿采用的规则',
    id: '版本编号',
    sameForAll: (deposit) => `保证金 ${deposit}元，与 GMV 无关`,
    byTier: (tiers, lowest, highest) => `保证金 ${lowest}元至${highest}元，按 GMV 分 ${tiers} 档`,
    origin: '版本来自',
    shipped: '加载项自带',
    own: '本工作簿自建',
    chosen: '选定方式',
    chosenBy: { 'add-in': '自动选定', person: '人工选定' },
    notChosen: '尚无记录，暂用加载项自带的最新版本',
    effectiveFrom: '生效日期',
    noDate: '来源未给出',
    setDate: '填写生效日期',
    noDateMeans: '填写之前，按日期选用版本的公式返回 #N/A。',
  },

  evidence: {
    label: '依据',
    grade: { official: '官方文本', secondary: '二手来源', own: '自行填写' },
    means: {
      official: '取自平台自己公布的规则原文。',
      secondary: '取自第三方服务商的文章，并非官方文本。金额和分界可能不符，缴费前请核实。',
      own: '由本工作簿的使用者填写，加载项无从得知其出处。',
    },
    verify: '前往核实',
  },

  tiers: {
    heading: '各档保证金',
    caption: (name) => `${name}，金额单位：元`,
    tier: '档位',
    wording: '来源原文',
    from: { upper: 'GMV 起（含）', lower: 'GMV 起（不含）' },
    to: { upper: '止（不含）', lower: '止（含）' },
    noLimit: '不封顶',
    zeroIncluded: '0（含）',
    base: '基础',
    supplement: '补缴',
    deposit: '保证金合计',
    falls: (tiers) => `第 ${tiers} 档的保证金低于前一档，尽管 GMV 更高。请确认是否有意如此。`,
  },

  edges: {
    heading: '恰好等于分界的金额',
    none: '此版本只有一档，没有分界。',
    claimedTwice: '按来源的措辞，它同时属于上下两档，因此存在争议。',
    reading: {
      upper: '此处归入较高档，以免少留保证金；若按另一种读法归入较低档，保证金会有不同：',
      lower: '此处归入较低档；若按另一种读法归入较高档，保证金会有不同：',
    },
    caption: '两种读法下，各争议分界对应的保证金（元）',
    gmv: 'GMV 恰为',
    ours: { upper: '本读法：较高档', lower: '本读法：较低档' },
    theirs: { upper: '另一读法：较低档', lower: '另一读法：较高档' },
  },

  measure: {
    heading: '计算口径',
    what: 'GMV',
    whatMeans: { 'tuike-order-gmv': '推客带货订单的总成交金额' },
    window: '统计期间',
    windowMeans: { 'previous-calendar-month': '上一个自然月' },
    timeZone: '时区',
    timeZoneMeans: { 'Asia/Shanghai': '北京时间，UTC+8（Asia/Shanghai）' },
    base: '基础保证金',
    baseMeans: (base) => `${base}元，各档都要缴`,
    onFall: 'GMV 下降时',
    onFallMeans: { keep: '已缴的保证金保持不变；多出的部分只列示，不抵扣。' },
  },

  assumptions: {
    heading: '来源没有说明的事项',
    intro: '以下各点来源均未说明，加载项按所列假设处理：',
    none: '此版本没有列出未定事项。',
  },

  sources: {
    heading: '来源',
    role: { figures: '数字出处', verify: '可供核实' },
    none: '此版本没有列出来源。',
    captured: (date) => `${date} 查阅`,
    notSeen: '未见原文',
  },

  versions: {
    heading: '版本',
    inUse: '采用中',
    noDate: '尚未填写生效日期',
    from: (day) => `${day} 起`,
    open: '版本与日期',
    compare: '比较',
  },

  unknown: {
    choose: '改用其他版本',
    body: (id) => `本工作簿选定的版本是“${id}”。在加载项认识它之前，未写明版本的公式一律返回 #N/A，不会改用别的规则计算。`,
    remedy: '请关闭并重新打开 Excel，以载入最新的加载项。如仍无效，请询问选定该版本的人使用的是哪个加载项。',
    known: '此处已知的版本',
  },

  damaged: {
    meanwhile: '未写明版本的公式一律返回 #N/A，不会猜一个规则来计算；写明加载项自带版本的公式照常计算。没有更改或删除任何内容。',
    faults: '问题所在',
    remedies: '您可以这样做',
    remedy: [
      '恢复文件的早期版本：文件 › 信息 › 版本历史记录。',
      '把工作表复制到一个新工作簿。新工作簿采用加载项自带的最新版本；自建的版本和填写的日期不会一起带过去。',
      '在上面“在此修复”中选择：没有选定之前什么也不会改变。',
    ],
    raw: '存储的原文（未作改动）',
    noRaw: '无法读取存储的原文。',
  },

  unread: {
    body: '因此无法得知采用的规则。在读到之前，未写明版本的公式一律返回 #N/A。没有更改任何内容。',
    reason: (message) => `Excel 的说明：${message}`,
    again: '重试',
  },
};
