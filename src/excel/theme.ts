/** Light or dark as Office shows itself; undefined where it does not tell (outside Office, and in Excel on the web: OfficeDev/office-js #6134). */
export function hostTheme(): 'light' | 'dark' | undefined {
  const theme: Partial<Office.OfficeTheme> | undefined = typeof Office === 'undefined' ? undefined : Office.context?.officeTheme;
  if (typeof theme?.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  // Builds that came before isDarkTheme name only their colours.
  const rgb = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme?.bodyBackgroundColor ?? '');
  if (!rgb) return undefined;
  const [red, green, blue] = rgb.slice(1).map((pair) => parseInt(pair, 16)) as [number, number, number];
  return red * 299 + green * 587 + blue * 114 < 128_000 ? 'dark' : 'light';
}
