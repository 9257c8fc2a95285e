// What stands above every view where it concerns all of them.
export const banner = {
  label: 'About the rule of this workbook',
  newer: (name: string) => `A newer version is available: ${name}. Nothing changes by itself.`,
  compare: 'Compare',
  switch: 'Preview and switch',
  changed: (before: string, now: string) => `Somebody else changed the rule of this workbook: ${before} → ${now}. All cells follow it.`,
  changedVersions: 'Somebody else changed the versions or dates of this workbook. All cells follow them.',
  look: 'Look at the rule',
  understood: 'Understood',
};

export type BannerText = typeof banner;
