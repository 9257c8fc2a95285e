// What the rule view says where the add-in brings a newer version than the workbook uses.
export const newerVersion = {
  heading: (name: string) => `A newer version is available: ${name}`,
  body: 'Nothing changes by itself. See what it would mean for the amounts in this workbook first.',
  compare: 'Compare',
  switch: 'Preview and switch',
};

export type NewerVersionText = typeof newerVersion;
