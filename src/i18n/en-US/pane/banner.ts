// What stands above every view where it concerns all of them.
export const banner = {
  label: 'This workbook’s rule',
  newer: (name: string) => `Newer version: ${name}. Nothing changes by itself.`,
  compare: 'Compare first',
  switch: 'Preview and switch',
  changed: (before: string, now: string) => `Somebody changed the rule from ${before} to ${now}`,
  changedVersions: 'Somebody changed versions or dates',
  /** After either. */
  followed: '. All cells follow.',
  ends: '.',
  notRecalculated: (reason: string) =>
    `The rule changed, but Excel did not recalculate: cells may still show the former amounts. Press Ctrl+Alt+F9. Excel says: ${reason}`,
  look: 'Look at the rule',
  understood: 'OK',
};

export type BannerText = typeof banner;
