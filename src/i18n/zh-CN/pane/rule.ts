import type { RuleText } from '../../en-US/pane/rule';

export const rule: RuleText = {
  rule: {
    inForce: '采用的规则',
    id: '版本编号',
    sameForAll: (deposit) => `保证金 ${deposit}元，与 GMV 无关`,
    byTier: (tiers, lowest, highest) => `保证金 ${lowest}元至${highest}元，按 GMV 分 ${tiers} 档`,
    origin: '版本来自',
    shipped: '加载项自带',
    own: '本工作簿',
    chosen: '选定方式',
    chosenBy: { 'add-in': '自动选定', person: '人工选定' },
    notChosen: '尚未选定，暂用最新版本',
    effectiveFrom: '生效日期',
    noDate: '来源未给出',
    setDate: '填写生效日期',
    noDateMeans: '填写之前，按日期选版本的公式显示 #N/A。',
  },

  evidence: {
    label: '依据',
    grade: { official: '官方文本', secondary: '二手来源', own: '自行填写' },
    means: {
      official: '取自平台公布的规则原文。',
      secondary: '取自第三方文章，不是官方文本。缴费前请向平台核实金额和分界。',
      own: '由本工作簿的使用者填写，出处不明。',
    },
    verify: '去核实',
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
    falls: (tiers) => `第 ${tiers} 档的保证金低于前一档，请确认。`,
  },

  edges: {
    heading: '正好等于分界的金额',
    none: '只有一档，没有分界。',
    claimedTwice: '来源的措辞把它同时归入上下两档。',
    reading: {
      upper: '这里归入较高档。两种读法的保证金：',
      lower: '这里归入较低档。两种读法的保证金：',
    },
    caption: '各争议分界的保证金（元）',
    gmv: 'GMV 恰为',
    ours: { upper: '较高档（本版）', lower: '较低档（本版）' },
    theirs: { upper: '较低档', lower: '较高档' },
  },

  measure: {
    heading: '计算口径',
    what: 'GMV',
    whatMeans: { 'tuike-order-gmv': '推客带货订单的成交总额' },
    window: '统计期间',
    windowMeans: { 'previous-calendar-month': '上一个自然月' },
    timeZone: '时区',
    timeZoneMeans: { 'Asia/Shanghai': '北京时间，UTC+8（Asia/Shanghai）' },
    base: '基础保证金',
    baseMeans: (base) => `${base}元，各档都要缴`,
    onFall: 'GMV 下降时',
    onFallMeans: { keep: '已缴的不变；多出的只列示，不抵扣。' },
  },

  assumptions: {
    heading: '来源没有说明的',
    intro: '加载项的处理：',
    none: '没有未定事项。',
  },

  sources: {
    heading: '来源',
    role: { figures: '数字出处', verify: '可供核实' },
    none: '没有列出来源。',
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
    body: (id) => `本工作簿选定“${id}”，此加载项没有。未写明版本的公式显示 #N/A，不会改用别的规则。`,
    remedy: '请重新打开 Excel 以更新加载项；仍无效时，请询问选定它的人。',
    known: '已知的版本',
  },

  damaged: {
    meanwhile: '未写明版本的公式显示 #N/A；写明自带版本的照常计算。没有更改任何内容。',
    faults: '问题所在',
    remedies: '可以这样做',
    remedy: [
      '恢复早期版本：文件 › 信息 › 版本历史记录。',
      '把工作表复制到新工作簿：采用最新的自带版本，自建版本和日期不会带过去。',
      '在上面“在此修复”中选择。',
    ],
    raw: '存储的原文',
    noRaw: '原文无法读取。',
  },

  unread: {
    body: '不知道采用哪个规则，未写明版本的公式显示 #N/A。没有更改任何内容。',
    reason: (message) => `Excel 的说明：${message}`,
    again: '重试',
  },
};
