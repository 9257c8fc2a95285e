import type { PartNews } from './part-news';
import { startWords } from '../start-words';

/** Says on the terminal what is being done: a line at each step, and at each fifth of what takes long. What failed is said at the end. */
export function sayNews(say: (line: string) => void): (news: PartNews) => void {
  let next = 0.2;
  return (news) => {
    const { name } = news;
    if (news.is === 'building') say(startWords.building(name));
    if (news.is === 'fresh') say(startWords.fresh(name));
    if (news.is === 'built') say(startWords.built(name, news.seconds));
    if (news.is === 'at' && news.share >= next && news.share < 1) {
      const fifths = Math.floor(news.share * 5);
      say(startWords.progress(name, fifths * 20));
      next = (fifths + 1) / 5;
    }
  };
}
