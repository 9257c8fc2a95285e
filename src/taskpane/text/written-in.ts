/** The lang attribute for a text of unknown language: Chinese where it holds Chinese characters, else that of its surroundings. */
export function writtenIn(text: string): 'zh-CN' | undefined {
  return /\p{Script=Han}/u.test(text) ? 'zh-CN' : undefined;
}
