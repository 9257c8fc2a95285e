import { closeParts } from './close-parts';
import { counted } from '../../number';

/** Closing a month as the last step of the roster. Months are YYYY-MM, days YYYY-MM-DD. */
export const rosterClose = {
  onward: 'Close the month',
  listsOf: (month: string, code: string) => `Lists of ${month}, close code ${code}`,
  lineClosed: (month: string, code: string) => `${month} closed · close code ${code}`,
  lineOpen: 'Not closed',
  work: {
    progress: (done: string, of: string) => `${done} of ${counted(of, 'row')}`,
    begun: 'Reading closes',
    cancel: 'Cancel',
    cancelled: 'Stopped.',
    again: 'Try again',
    failed: (reason: string) => `Excel refused: ${reason}`,
  },
  month: {
    label: 'Month of assessment',
    placeholder: 'e.g. 2026-11',
    gmvOf: (month: string) => `for the GMV of ${month}`,
    hint: 'Not in the table: the month after the GMV.',
    differs: (month: string) => `The table says GMV of ${month}.`,
    choice: (assessed: string, earned: string) => `${assessed} (GMV of ${earned})`,
  },
  basis: (by: string, header: string, rule: string) => `${by} (${header}), ${rule}`,
  facts: {
    agencies: 'Agencies',
    due: 'To pay',
    unsettled: 'Need a person',
    by: { held: 'By balance', prevTier: 'By tier paid', none: 'Paid unknown: the close says no amount to pay.' },
  },
  unsettledStay: 'Closed as they are. Better settle them first.',
  about: 'Writes one sheet of values with a close code, never written over. Can be undone in one step.',
  again: {
    told: (month: string, closedOn: string, code: string) =>
      `${month} was closed on ${closedOn} (${code}). It stays; the new close names it.`,
    open: (month: string) => `Close ${month} again…`,
    reason: 'Why is it closed again?',
  },
  button: (month: string, agencies: string) => `Close ${month}: ${counted(agencies, 'agency', 'agencies')}`,
  blocked: {
    month: 'Enter the month of assessment first',
    reason: 'Enter the reason first',
    calculating: (rows: string) => `Still calculating: ${counted(rows, 'row')}`,
    changed: (count: string, first: string) => `Read the table again first: ${counted(count, 'cell')} changed (${first})`,
    counting: 'Adding up the rows',
    stopped: 'Add up the rows first',
    unread: 'Read the earlier closes first',
    noRows: 'No rows to close',
    rule: 'This rule version is faulty: the close could not be computed again',
  },
  closed: (sheet: string, code: string) => `Closed on the sheet “${sheet}”, close code ${code}.`,
  openClose: 'Payments, signatures, lists…',

  closes: {
    heading: 'Closes',
    line: 'Verify, payments, signatures, lists, next month',
    open: 'Open',
    back: '‹ Back to the roster',
    all: '‹ All closes',
    again: 'Read again',
    none: 'No month is closed yet. The roster’s last step closes one.',
    caption: 'Closed months',
    columns: { month: 'Month', code: 'Close code', agencies: 'Agencies', due: 'To pay', status: 'Status' },
    unknownMonth: 'month unknown',
    corrected: (sequence: string) => `corrected by no. ${sequence}`,
    corrects: (sequence: string) => `corrects no. ${sequence}`,
    number: (sequence: string) => `no. ${sequence}`,
    missing: 'sheet missing',
    toLookAt: (count: string) => `to look at: ${count}`,
    signed: (count: string) => `signed: ${count} of 3`,
    code: {
      label: 'Close code from a list, message or printed page',
      check: 'Look for it',
      found: (month: string, sequence: string) => `No. ${sequence}, ${month}.`,
      unread: 'A close code has eight characters, 0–9 and a–f.',
      none: 'No close here has this code: mistyped, or what was closed then is not what is here now.',
    },
  },

  one: {
    title: (month: string) => `Close ${month}`,
    facts: {
      code: 'Close code',
      closedOn: 'Closed on',
      sheet: 'Sheet',
      number: 'Close no.',
      reason: 'Reason',
      corrects: 'Corrects',
      correctedBy: 'Corrected by',
    },
    showSheet: (sheet: string) => `Show the sheet “${sheet}”`,
    lost: (places: string) => `The workbook no longer has its ${places}: some programs, and copies, drop them. The sheet still verifies.`,
    missing: (sheet: string) => `The sheet “${sheet}” was deleted. Only its record is left: nothing can be verified or sent.`,
    missingUnnamed: 'The sheet was deleted.',
  },

  ...closeParts,
};

export type RosterCloseText = typeof rosterClose;
