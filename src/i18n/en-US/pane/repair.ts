// What the repair of damaged settings says.
export const repair = {
  heading: 'Repair here',
  nothing: 'Nothing of the stored text can be read.',
  readable: 'What can still be read. Own versions and dates will be kept:',
  lost: 'Everything else in the stored text is replaced. Export it first, so that nothing is lost.',
  version: (name: string) => `Own version: ${name}`,
  date: (id: string, day: string) => `Effective date of ${id}: ${day}`,
  chosen: (id: string) => `The version it was set to: ${id}`,
  copyOf: (rule: string, id: string, when: string) => `Keep the copy with ${rule} (${id}), chosen ${when}`,
  choose: 'Which version shall this workbook use?',
  notChosen: 'Choose a version first. None is chosen for you.',
  apply: 'Replace the damaged settings',
  refused: (reason: string) => `Nothing was changed. Excel says: ${reason}`,
  invalid: 'Nothing was changed. What would be stored cannot be read:',
  done: 'The settings were repaired. The cells were recalculated.',
  download: 'Export the stored text',
  copy: 'Copy the stored text',
  copied: 'Copied.',
  notCopied: 'Copying is not allowed here. The text is selected: press Ctrl+C or ⌘C.',
};

export type RepairText = typeof repair;
