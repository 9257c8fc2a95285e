// What stands above every view where it concerns all of them.
export const banner = {
  label: 'This workbook’s rule',
  newer: (name: string) => `Newer version: ${name}. Nothing changes by itself.`,
  compare: 'Compare first',
  switch: 'Preview and switch',
  changed: (before: string, now: string) => `Somebody changed the rule from ${before} to ${now}. All cells follow.`,
  changedVersions: 'Somebody changed versions or dates. All cells follow.',
  look: 'Look at the rule',
  understood: 'OK',
};

export type BannerText = typeof banner;
