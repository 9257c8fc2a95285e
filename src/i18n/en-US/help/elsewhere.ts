/** The rule as SQL and Power Query, a page per version and language. */
export const elsewhere = {
  lead: 'The rule for places without the add-in: a data warehouse, a folder of exports. Each text answers what the functions answer, to the cent, or refuses and says why.',
  choose: 'Choose the version and the language of the place:',
  title: (rule: string, language: string) => `${rule} for ${language}`,
  names: (names: string) =>
    `Table, columns and month (${names}) are examples. Put in your own before you run it: in the pane under Rule › Versions and dates › Use elsewhere, or on the command line:`,
  deposits: 'GMV to deposit',
  roster: 'Order lines to a roster',
  back: 'Back with its answer: save it as CSV, open it in Excel, and the roster view finds it as any other roster.',
  powerQuery: 'Power Query (M)',
};

export type ElsewhereText = typeof elsewhere;
