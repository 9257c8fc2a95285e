import type { Article } from './article';

export const close: Article = {
  lead: 'A close is a month that can be shown again, to the cent, under the rule it was closed by: one sheet of values, with a fingerprint over all that it says. Anybody can verify it, and compute it again without this add-in.',
  sections: [
    {
      id: 'sheet',
      heading: 'What a close is',
      says: [
        'One new sheet, values only: the head (month, rule, edge reading, source, the close before), totals by tier, rows that need a person with the money at stake, amounts on a disputed edge under both readings, lines to sign, and a row for each agency with three columns to fill in: paid, paid on, voucher. Below the printed part stands the rule’s whole text; in column P each line says what it is, with a check of six characters.',
        'Nothing is ever written over: a month that is closed again asks for a reason and names the close that it corrects. Its first eight characters, the close code, stand on every list, message and printed page.',
        'A record of each close lies in the workbook beside the rule, with a defined name (TUIKE_CLOSE_1 …) and a document property (TUIKE close 1 …) that say its fingerprint. Other programs drop records, names and properties; the sheet is enough to verify it. Where copies say different things it is told and none is chosen.',
      ],
    },
    {
      id: 'pane',
      heading: 'In the pane',
      says: [
        { path: ['TUIKE Deposit', 'Roster', 'Close'] },
        {
          steps: [
            'The last step of the roster closes the month. The month of assessment comes from the table where the table says it; else you enter it. What stands in the way is said on the button: cells that changed since they were read, cells still calculating, no reason for closing a month again. One Undo takes sheet and record back.',
            'Roster › Closes lists the months with code, agencies and amount to pay, and says which sheet is missing. A close that is opened is read and verified first; each cell that differs is listed with both values, and a click selects it.',
            'Below it: payments, signatures, lists to send, next month’s balances, another close to compare with, and what changed since in the table that was closed. While figures are not as closed nothing is signed, sent or carried forward.',
            'A close code from paper or a message is looked for below the list.',
          ],
        },
        'For readers without the add-in: Roster › Hand over › A copy to send opens the workbook anew, as Excel would save it now: TUIKE formulas are Excel’s own where these come to what the cell shows, else values (an error stays that error). What the add-in keeps in the workbook is left out, and so is the request to load it; fingerprints of closes go along, so that a close can be verified there. This workbook stays as it is. Left out with them: the records of closes, task panes of other add-ins, and a signature of the file.',
        'Where Excel cannot open a copy (before ExcelApi 1.8, on the web above some 3.7 MB, workbooks with macros or a password), replace the formulas in this workbook: each stays only where Excel shows the same with it, and the former formulas are kept and can be put back. A close needs none of this: it has values only.',
      ],
    },
    {
      id: 'covered',
      heading: 'What is covered and what is not',
      says: [
        {
          table: {
            head: ['Change', 'Found', 'By'],
            rows: [
              [
                'An agency’s id, name, GMV, tier, deposit, balance, amount to pay, surplus or note',
                'yes',
                'fingerprint and the row’s check',
              ],
              ['A line of the head, a total, a heading', 'yes', 'fingerprint and the line’s check'],
              ['The rule’s text', 'yes', 'fingerprint'],
              ['A row moved, dropped or added', 'yes', 'numbers of the rows, record'],
              ['A payment, its day or voucher, before it is sealed', 'no', 'filling in breaks nothing'],
              ['A payment, its day or voucher, after it was sealed', 'yes', 'dated fingerprint of the payments'],
              ['A name that signed', 'yes', 'record; it lapses when the sheet has another fingerprint'],
              ['A sheet renamed, deleted or copied', 'yes', 'record'],
              ['A month dropped or swapped', 'yes', 'number and fingerprint of the close before'],
              ['A record, its defined name or its document property', 'yes', 'they must agree with the sheet'],
              [
                'All closes made anew, with records, names and properties',
                'by a close code',
                'anybody who holds one, on paper or in a message',
              ],
              ['The last close taken away with its record, name and property', 'by a close code', 'as before'],
              ['The table that was closed', 'by its rows', 'compared with the close when the table is read'],
              ['A number written as a text of the same amount, or changed by less than 0.000001 yuan', 'no', 'it is the same amount'],
              ['Number formats, colours, widths, hidden rows, print set-up', 'no', ''],
              ['Cells from column R on', 'no', ''],
            ],
          },
        },
      ],
    },
    {
      id: 'after',
      heading: 'Payments, signatures, next month',
      says: [
        'Sealing payments writes a second fingerprint with its day. Filling in more later breaks nothing; changing a sealed payment shows. The next seal names the one before.',
        'A signature is a name, a day and the close code at that moment. When the sheet no longer has that fingerprint, the signature stays and is shown as lapsed. One name for preparer and reviewer is told.',
        'Next month’s balances are held + paid by agency. Where nothing is filled in beside an amount due, the pane asks once: all paid, or none. Agencies that are not in the close begin at 0 and are told. A balance in the new table wins, and the difference is shown. With tiers instead of balances the tier is carried whose deposit is covered.',
      ],
    },
    {
      id: 'recompute',
      heading: 'Computing the fingerprint again',
      says: [
        'Format tuike-close/1. It takes a program that reads cells and SHA-256:',
        {
          steps: [
            'Take each row of the sheet whose column P holds a mark: small letters and dashes (`tier`, `rule-text`, `row` …), then a space and six hexadecimal digits. Leave out the marks `code`, `fingerprint`, `prepared`, `reviewed`, `approved` and `payments`.',
            'Make a line of it: the mark’s word, then columns A to O; for the mark `row` the word, the agency’s key, then columns A to L. Put a tab between them, and take tabs off the end.',
            'A number is written with a point and at least two decimals: the nearest whole cents where they are closer than 0.000001, else its shortest decimal form. A text stays as it is; control characters (U+0000 to U+001F, U+007F to U+009F) beside one another become one space, spaces at both ends are taken off. A blank cell is empty text, an error its name.',
            'The agency’s key is the text of column B without U+200B, U+200C, U+200D and U+FEFF, full-width forms (U+FF01 to U+FF5E) as ASCII, U+3000 and U+00A0 as a space, U+FFE5 as ¥, U+FFE0 as ¢, U+2212 as a hyphen, without white space at both ends, in small letters.',
            'The check of a line is the first six digits of the SHA-256 of the line in UTF-8.',
            'All lines but those of agencies as they stand on the sheet, then the agencies’ lines in the order of their UTF-8 bytes, with a line feed between them and none at the end: the SHA-256 of that is the fingerprint. It stands beside the mark `fingerprint`, its first eight digits beside `code`.',
          ],
        },
        'Payments, format tuike-payments/1: lines with a line feed between them: the format, the close’s fingerprint, the day of the seal, the fingerprint of the seal before (or nothing), then for each row with a check in column Q, by its number in column A: number, amount paid, day (YYYY-MM-DD), voucher, with tabs between them. The line with the mark `payments` says day, fingerprint and the one before. The check in column Q is that of the payment’s line.',
        'The figures: column E is the GMV. The tier is the last one that begins at or below it in the rule’s text (below it, where `edge` is `lower`); the deposit is `base` + the tier’s `supplement`. With column H, the balance or the deposit of the tier paid: to pay is deposit − H, surplus is H − deposit, neither below 0; headroom is the next tier’s start − GMV. The rule’s text is column C of the lines `rule-text`, joined.',
      ],
    },
  ],
};
