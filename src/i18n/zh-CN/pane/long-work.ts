import type { LongWorkText } from '../../en-US/pane/long-work';

export const longWork: LongWorkText = {
  secondsLeft: (seconds) => `大约还需 ${seconds} 秒`,
};
