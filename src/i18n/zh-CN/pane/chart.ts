import type { ChartText } from '../../en-US/pane/chart';

export const chart: ChartText = {
  heading: '各 GMV 的保证金',
  intro: '分界处以实心点为准。',
  compressed: 'GMV 轴为对数。',
  tier: (tier) => `第${tier}档`,
  depositAxis: '保证金（元）',
  gmvAxis: '上月 GMV（元）',
  countAxis: (column) => `${column} 单元格数`,

  marked: {
    cell: (cell, gmv) => `${cell}：成交额 ${gmv}`,
    typedIs: (gmv) => `成交额 ${gmv}`,
    typed: '成交额',
  },

  column: {
    binWidth: (width) => `每条宽 ${width}，末条含其余。`,
    binPerTier: '每条为一档。',
  },

  asTableAndPicture: '表格与图片',
  table: {
    caption: (rule) => `${rule}，金额单位：元`,
    tier: '档位',
    from: { upper: '起（含）', lower: '起（不含）' },
    to: { upper: '止（不含）', lower: '止（含）' },
    deposit: '保证金',
    count: '单元格数',
    noLimit: '不封顶',
  },
  description: (rule, steps, marked, column) => `${rule}。${steps}。${marked}。${column}`,
  step: (from, deposit) => `${from}起保证金 ${deposit}`,
  stepAbove: (from, deposit) => `超过 ${from}保证金 ${deposit}`,
  notMarked: '未标金额',
  notCounted: '未统计列。',
  counts: (column, counts) => `${column} 的分布：${counts}。`,
  countOf: (tier, count) => `第 ${tier} 档 ${count} 个`,

  picture: {
    heading: '作为图片',
    copy: '复制图片',
    insert: '插入工作表',
    download: '下载图片',
    copied: '已复制。',
    notCopied: '这里不能复制。',
    notCopiedButInserted: '不能复制，请插入工作表。',
    reason: (reason) => `原因：${reason}`,
    downloadInstead: '或下载；没有反应即不支持。',
    inserted: (cell) => `已放在 ${cell}。`,
    notInserted: '没有插入。',
    tooOld: '此 Excel 不能插入（缺 ExcelApi 1.9），请复制粘贴。',
    noPlace: '请先选中单元格。',
    notDrawn: '画不出图片。',
    name: (rule) => `推客保证金 ${rule}`,
    file: '推客保证金.png',
  },
};
