import { closeParts } from './close-parts';

/** Closing a month as the last step of the roster. Months are YYYY-MM, days YYYY-MM-DD. */
export const rosterClose = {
  onward: 'Go on to closing the month',
  listsOf: (month: string, code: string) => `Lists of ${month} with close code ${code}`,
  lineClosed: (month: string, code: string) => `${month} closed · close code ${code}`,
  lineOpen: 'Not closed',
  work: {
    progress: (done: string, of: string) => `${done} of ${of} rows`,
    begun: 'Reading the workbook’s closes',
    cancel: 'Cancel',
    cancelled: 'Stopped.',
    again: 'Try again',
    failed: (reason: string) => `Excel refused: ${reason}`,
  },
  month: {
    label: 'Month of assessment',
    placeholder: 'e.g. 2026-11',
    gmvOf: (month: string) => `for the GMV of ${month}`,
    hint: 'The month after the one whose GMV stands in the table; the table does not say which.',
    differs: (month: string) => `The table says GMV of ${month}.`,
    choice: (assessed: string, earned: string) => `${assessed} (GMV of ${earned})`,
  },
  basis: (by: string, header: string, rule: string) => `${by} (${header}), ${rule}`,
  facts: {
    agencies: 'Agencies',
    due: 'To pay',
    unsettled: 'Rows that need a person',
    by: { held: 'By balance', prevTier: 'By tier paid', none: 'Nobody knows what was paid: the close says no amount to pay.' },
  },
  unsettledStay: 'They are closed as they are, with the money at stake. Better settle them first.',
  about: 'Writes one new sheet of values with a close code. It is never written over; it can be undone in one step.',
  again: {
    told: (month: string, closedOn: string, code: string) =>
      `${month} was closed on ${closedOn}, close code ${code}. It stays; the new close names it.`,
    open: (month: string) => `Close ${month} again…`,
    reason: 'Why is it closed again?',
  },
  button: (month: string, agencies: string) => `Close ${month}: ${agencies} agencies`,
  blocked: {
    month: 'Enter the month of assessment first',
    reason: 'Enter the reason first',
    calculating: (rows: string) => `Still calculating: ${rows} rows`,
    changed: (count: string, first: string) => `Read the table again first: ${count} cells changed (${first})`,
    counting: 'Adding up the rows',
    noRows: 'The table has no rows to close',
    rule: 'This rule version is not sound: nobody could compute the close again',
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
    none: 'No month is closed in this workbook. The last step of the roster closes one.',
    caption: 'Closed months, the latest first',
    columns: { month: 'Month', code: 'Close code', agencies: 'Agencies', due: 'To pay', status: 'Status' },
    unknownMonth: 'month unknown',
    corrected: (sequence: string) => `corrected by no. ${sequence}`,
    corrects: (sequence: string) => `corrects no. ${sequence}`,
    number: (sequence: string) => `no. ${sequence}`,
    missing: 'sheet missing',
    toLookAt: (count: string) => `to look at: ${count}`,
    signed: (count: string) => `signed: ${count} of 3`,
    code: {
      label: 'Close code from a list, a message or a printed page',
      check: 'Look for it',
      found: (month: string, sequence: string) => `It is the code of no. ${sequence}, ${month}.`,
      unread: 'A close code has eight characters, 0 to 9 and a to f.',
      none: 'No close of this workbook has this code. Either it was typed otherwise, or what was closed then is not what stands here now.',
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
    lost: (places: string) => `Other programs dropped ${places}. The sheet is enough to verify it.`,
    missing: (sheet: string) =>
      `The sheet “${sheet}” is missing: it was deleted. Only its record is left, so nothing can be verified or sent.`,
    missingUnnamed: 'The sheet is missing: it was deleted.',
  },

  ...closeParts,
};

export type RosterCloseText = typeof rosterClose;
