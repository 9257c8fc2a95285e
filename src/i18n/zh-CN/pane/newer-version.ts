import type { NewerVersionText } from '../../en-US/pane/newer-version';

export const newerVersion: NewerVersionText = {
  heading: (name) => `有更新的版本：${name}`,
  body: '不会自动更换。可以先看看它对本工作簿中的金额意味着什么。',
  compare: '比较',
  switch: '预览并更换',
};
