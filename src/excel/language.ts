/** The host's display language as a BCP 47 tag ("zh-CN"); undefined outside Office or before it is ready. */
export function hostLanguage(): string | undefined {
  return typeof Office === 'undefined' ? undefined : Office.context?.displayLanguage;
}
