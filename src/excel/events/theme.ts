/** Light or dark as Office shows itself; undefined where it does not tell (outside Office, and in Excel on the web: OfficeDev/office-js #6134). */
export function hostTheme(): 'light' | 'dark' | undefined {
  return typeof Office === 'undefined' ? undefined : themeOf(Office.context?.officeTheme);
}

/** Builds that came before isDarkTheme name only their colours, as "#RRGGBB". */
export function themeOf(theme: Partial<Office.OfficeTheme> | undefined): 'light' | 'dark' | undefined {
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!background) return undefined;
  const [red, green, blue] = background.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  // Rec. 601 luma, in thousandths of 0 … 255.
  return red * 299 + green * 587 + blue * 114 < 127_500 ? 'dark' : 'light';
}
