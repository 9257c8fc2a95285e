// What the repair of damaged settings says.
export const repair = {
  heading: 'Repair here',
  nothing: 'Nothing of it can be read.',
  readable: 'Still readable; own versions and dates are kept:',
  lost: 'Everything else is replaced: export it first.',
  version: (name: string) => `Own version: ${name}`,
  date: (id: string, day: string) => `Effective date of ${id}: ${day}`,
  chosen: (id: string) => `Chosen before: ${id}`,
  copyOf: (rule: string, id: string, when: string) => `Keep ${rule} (${id}), chosen ${when}`,
  choose: 'Which version shall be used?',
  notChosen: 'Choose a version first.',
  apply: 'Replace the damaged settings',
  refused: (reason: string) => `Nothing was changed. Excel says: ${reason}`,
  invalid: 'Nothing was changed. What would be stored cannot be read:',
  done: 'Repaired. Cells were recalculated.',
  download: 'Export the stored text',
  copy: 'Copy the stored text',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: press Ctrl+C or ⌘C.',
};

export type RepairText = typeof repair;
