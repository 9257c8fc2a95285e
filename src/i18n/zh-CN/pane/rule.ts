import type { RuleText } from '../../en-US/pane/rule';

export const rule: RuleText = {
  rule: {
    inForce: '采用的规则',
    id: '版本编号',
    sameForAll: (deposit) => `保证金一律${deposit}元`,
    byTier: (tiers, lowest, highest) => `保证金 ${lowest}元至${highest}元，${tiers} 档`,
    origin: '版本来自',
    shipped: '加载项自带',
    own: '本工作簿',
    chosen: '选定方式',
    chosenBy: { 'add-in': '自动', person: '人工' },
    notChosen: '尚未选定，暂用最新',
    effectiveFrom: '生效日期',
    noDate: '来源未给出',
    setDate: '填写生效日期',
    noDateMeans: '未填时，按日期的公式显示 #N/A。',
  },

  evidence: {
    label: '依据',
    grade: { official: '官方文本', secondary: '二手来源', own: '自行填写' },
    means: {
      official: '取自平台原文。',
      secondary: '第三方文章，非官方文本。缴费前请向平台核实金额和分界。',
      own: '在本工作簿填写，出处不明。',
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
    deposit: '保证金',
    falls: (tiers) => `第 ${tiers} 档低于前一档，请确认。`,
  },

  edges: {
    heading: '正好等于分界的金额',
    none: '只有一档，没有分界。',
    claimedTwice: '来源把它同时归入两档。',
    reading: {
      upper: '这里归较高档。两种读法：',
      lower: '这里归较低档。两种读法：',
    },
    caption: '各争议分界的保证金（元）',
    gmv: 'GMV 恰为',
    ours: { upper: '较高档（本版）', lower: '较低档（本版）' },
    theirs: { upper: '较低档', lower: '较高档' },
  },

  measure: {
    heading: '计算口径',
    what: 'GMV',
    whatMeans: { 'tuike-order-gmv': '推客带货订单成交总额' },
    window: '统计期间',
    windowMeans: { 'previous-calendar-month': '上一个自然月' },
    timeZone: '时区',
    timeZoneMeans: { 'Asia/Shanghai': '北京时间（UTC+8）' },
    base: '基础保证金',
    baseMeans: (base) => `${base}元，各档都缴`,
    onFall: 'GMV 下降时',
    onFallMeans: { keep: '已缴不变；多出只列示，不抵扣。' },
  },

  assumptions: {
    heading: '来源未说明',
    intro: '这样处理：',
    none: '没有。',
  },

  sources: {
    heading: '来源',
    role: { figures: '数字出处', verify: '可供核实' },
    none: '没有。',
    captured: (date) => `${date} 查阅`,
    notSeen: '未见原文',
  },

  versions: {
    heading: '版本',
    inUse: '采用中',
    noDate: '未填生效日期',
    from: (day) => `${day} 起`,
    open: '版本与日期',
    compare: '比较',
  },

  unknown: {
    choose: '改用其他版本',
    body: (id) => `本工作簿选定“${id}”，此加载项没有。未写明版本的公式显示 #N/A。`,
    remedy: '请重开 Excel 以更新；仍无效，请问选定它的人。',
    known: '已知的版本',
  },

  damaged: {
    meanwhile: '未写明版本的公式显示 #N/A。没有更改。',
    faults: '问题所在',
    remedies: '可以这样做',
    remedy: [
      '恢复早期版本：文件 › 信息 › 版本历史记录。',
      '复制到新工作簿：采用最新自带版本，自建版本和日期不带过去。',
      '在上面“在此修复”中选。',
    ],
    raw: '存储的原文',
    noRaw: '原文无法读取。',
  },

  unread: {
    body: '规则未知，未写明版本的公式显示 #N/A。没有更改。',
    reason: (message) => `Excel 的说明：${message}`,
    again: '重试',
  },
};
