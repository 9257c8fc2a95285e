const mostNamed = 3;

/** The first files by their names, and how many more there are. */
export const namesOf = (files: readonly string[], language: string): string =>
  new Intl.ListFormat(language).format([
    ...files.slice(0, mostNamed),
    ...(files.length > mostNamed ? [`+${files.length - mostNamed}`] : []),
  ]);
