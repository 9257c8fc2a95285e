import type { StuckText } from '../../en-US/pane/stuck';

export const stuck: StuckText = {
  heading: '停在 #NAME? 的公式',
  what: '如果 Excel 计算公式时加载项还没载入，单元格可能一直显示 #NAME?。重新计算没有用，把同一个公式重新输入一次就好。',
  look: '查找',
  begun: '正在读取工作表',
  looking: (done, of) => `已查看 ${done} 个单元格，共 ${of} 个`,
  cancel: '取消',
  cancelled: '已停止，公式没有改变。',
  again: '重试',
  none: '没有显示 #NAME? 的 TUIKE 公式。',
  found: (cells) => `显示 #NAME? 的 TUIKE 公式：${cells} 个。`,
  enter: (cells) => `重新输入这 ${cells} 个公式`,
  entering: (done, of) => `已重新输入 ${done} 组单元格，共 ${of} 组`,
  unchanged: '公式本身不变，所以不需要撤销。',
  entered: (cells) => `已重新输入 ${cells} 个，现在都有结果了。`,
  still: (still, cells) =>
    `已重新输入 ${cells} 个，其中 ${still} 个仍显示 #NAME?。请核对函数名；名称无误的，请关闭 Excel、清除 Office 缓存后重新打开。`,
  computing: (cells) => `已重新输入 ${cells} 个。Excel 还在计算，请过一分钟再查找一次。`,
  protectedSheets: (sheets) => `受保护而未改动的工作表：${sheets}。请撤销保护后再查找一次。`,
  asText: (cells) => `格式为文本而未改动的单元格：${cells}。请把格式改为“常规”，再手动输入公式。`,
  failed: (reason) => `Excel 拒绝了：${reason}`,
};
