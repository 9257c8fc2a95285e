// Where the add-in is served from: every address in the manifest and in the functions' metadata begins with it.

/** The development server's, which manifest.xml names. */
export const developmentAddress = 'https://localhost:3000/';

export type Address = { readonly address: string } | { readonly problem: string };

/**
 * Reads ADDIN_URL: nothing given is the development server; otherwise an https address of a folder, which comes back in its normal form
 * with a closing slash. Anything else is refused with a sentence in both languages.
 */
export function addressFrom(given: string | undefined): Address {
  if (given === undefined || given === '') return { address: developmentAddress };
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url) return refused(given, '不是完整的网址', 'is not a whole address');
  if (url.protocol !== 'https:') return refused(given, 'Office 只接受 https', 'does not begin with https, which Office demands');
  if (url.username || url.password) return refused(given, '含有用户名或密码', 'holds a user name or password');
  if (given.includes('?') || given.includes('#')) return refused(given, '含有 ? 或 #', 'holds a ? or a #');
  if (/\.(html?|xml|js|json)\/?$/i.test(url.pathname)) return refused(given, '指向一个文件', 'names a file');
  return { address: url.href.endsWith('/') ? url.href : `${url.href}/` };
}

/** Whether an address is the developer's own machine's. */
export const isOnThisMachine = (address: string): boolean => /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(new URL(address).hostname);

function refused(given: string, zh: string, en: string): Address {
  const seen = JSON.stringify(given);
  return {
    problem:
      `ADDIN_URL 为 ${seen}：${zh}。请填写存放加载项的 https 文件夹地址，例如 https://addin.example.com/tuike/。\n` +
      `ADDIN_URL is ${seen}: it ${en}. Give the https address of the folder that will serve the add-in, such as https://addin.example.com/tuike/.`,
  };
}
