import type { StuckText } from '../../en-US/pane/stuck';

export const stuck: StuckText = {
  heading: '停在 #NAME? 的公式',
  what: '加载项载入之前计算的可能一直显示 #NAME?。',
  look: '查找',
  begun: '正在读取工作表',
  looking: (done, of) => `已查看 ${done} / ${of}`,
  cancel: '取消',
  cancelled: '已停止，公式没有改变。',
  again: '重试',
  none: '没有显示 #NAME? 的 TUIKE 公式。',
  found: (cells) => `${cells} 个 TUIKE 公式显示 #NAME?。`,
  enter: (cells) => `重新输入这 ${cells} 个公式`,
  entering: (done, of) => `已输入 ${done} / ${of} 组`,
  unchanged: '公式本身不变。',
  entered: (cells) => `已重新输入 ${cells} 个，都有结果了。`,
  still: (still, cells) => `已重新输入 ${cells} 个，${still} 个仍显示 #NAME?。请核对函数名；无误请关闭 Excel、清除 Office 缓存再打开。`,
  computing: (cells) => `已重新输入 ${cells} 个，Excel 还在计算。请过一分钟再查找。`,
  protectedSheets: (sheets) => `受保护，未改动：${sheets}。请撤销保护后再查找。`,
  asText: (cells) => `文本格式，未改动：${cells}。请改为“常规”再手动输入公式。`,
  failed: (reason) => `Excel 拒绝了：${reason}`,
};
