// What the repair of damaged settings says.
export const repair = {
  heading: 'Repair here',
  nothing: 'Unreadable, and replaced: export it first.',
  readable: 'Still readable, and kept:',
  lost: 'The rest is replaced: export it first.',
  version: (name: string) => `Own version: ${name}`,
  date: (id: string, day: string) => `Effective date of ${id}: ${day}`,
  chosen: (id: string) => `Chosen before: ${id}`,
  copyOf: (rule: string, id: string, when: string) => `Keep ${rule} (${id}), chosen ${when}`,
  choose: 'Which version to use?',
  notChosen: 'Choose a version first.',
  apply: 'Replace damaged settings',
  refused: (reason: string) => `Nothing was changed. Excel says: ${reason}`,
  invalid: 'Nothing was changed; what would be stored cannot be read:',
  changed: 'Somebody changed the settings in the meantime. Nothing was replaced.',
  look: 'See what holds now',
  done: 'Repaired.',
  download: 'Export stored text',
  copy: 'Copy stored text',
  copied: 'Copied.',
  notCopied: 'Not allowed here. The text is selected: press Ctrl+C or ⌘C.',
};

export type RepairText = typeof repair;
