import type { Problem, ProblemCode, ProblemOf } from '../../engine/amounts/problem';

/** One sentence per problem: what is wrong, the value seen, what to do. `say` words a problem inside another. */
export type ProblemSentences = { readonly [C in ProblemCode]: (problem: ProblemOf<C>, say: (problem: Problem) => string) => string };

const readable = '512000, 512,000.50, ¥512,000元, 51.2万 or 0.5亿';
const days = '2026-10-31, 2026/10/31, 2026.10.31, 20261031, 2026年10月31日 or an Excel date';
const months = '2026-10, 2026/10, 202610, 2026年10月 or a date';

const byId = 'Where the function takes rule, a version’s id such as floating-v2 still answers.';

export const problems: ProblemSentences = {
  'error-cell': (p) => `A cell this answer needs shows ${p.seen}. Mend that cell.`,
  'not-an-amount': (p) => `${p.argument}: “${p.seen}” is not an amount. Write it as ${readable}.`,
  'amount-ambiguous': (p) => `${p.argument}: “${p.seen}” may mean ${p.readings[0]} or ${p.readings[1]}. Write the one that is meant.`,
  'exponent-too-long': (p) =>
    `${p.argument}: “${p.seen}” has an exponent of more than three digits, which no cell can hold. Check the figure.`,
  'amount-negative': (p) => `${p.argument}: ${p.seen} is negative, which it cannot be. Check the sign and the source of this figure.`,
  'amount-too-large': (p) => `${p.argument}: “${p.seen}” is more than a cell of Excel can hold. Check the figure and its unit.`,
  'not-a-tier': (p) =>
    `prevTier: “${p.seen}” is not a tier of this rule. Give 0 or blank (nothing paid yet) or ${p.tiers === 1 ? '1' : `a whole number from 1 to ${p.tiers}`}; 2, T2 and 第2档 are read alike.`,
  'not-a-day': (p) => `${p.argument}: “${p.seen}” is not a date. Write it as ${days}.`,
  'not-a-month': (p) => `${p.argument}: “${p.seen}” is not a month. Write it as ${months}.`,
  'rule-unknown': (p) => `rule: no version “${p.seen}” is known here. Use one of ${p.known.join(', ')}, or a date.`,
  'rule-dates-missing': () => `No version has a date of entry into force: the source gives none and this workbook sets none. ${byId}`,
  'rule-date-missing': (p) =>
    `This workbook uses ${p.id}, which has no date of entry into force in this workbook, so no date can be answered. ${byId}`,
  'before-first-rule': (p) => `${p.day} is before the first version known (${p.id}, in force from ${p.first}). Correct the date. ${byId}`,
  'chosen-rule-unknown': (p) =>
    `This workbook uses the rule version “${p.id}”, which this build of the add-in does not know. Update the add-in, or name a known version by its id in the formula.`,
  'settings-damaged': (p) =>
    `The workbook's rule settings are damaged (${p.seen ? `${p.place}: ${p.seen}` : p.place}), so no version can be chosen. Open the task pane (Home > TUIKE Deposit) to see what is wrong. ${byId}`,
  'settings-newer': () =>
    `The workbook's rule settings were saved by a newer version of the add-in, so no version can be chosen. Update the add-in. ${byId}`,
  'settings-doubtful': (p) =>
    `The workbook's rule is gone, or its copies disagree (${p.seen}), so no version can be chosen. Open the task pane (Home > TUIKE Deposit) and say which holds. ${byId}`,
  'settings-unread': (p) =>
    `The workbook's rule settings could not be read (${p.reason}). Leave cell editing and recalculate (Ctrl+Alt+F9). ${byId}`,
  'beyond-argument': (p) =>
    `${p.argument} has only ${p.rows} × ${p.columns} cells, so nothing stands here for it. Give ranges of one size, or one cell.`,
  'not-one-value': (p) => `${p.argument} takes one value; ${p.rows} × ${p.columns} cells were given. Give one cell.`,
  'not-a-column': (p) =>
    `${p.argument} must be ${p.expected} × 1 cells; ${p.rows} × ${p.columns} cells were given. Give columns of one height${p.argument === 'held' || p.argument === 'rule' ? ', or one cell' : ''}.`,
  'blank-argument': (p) => `${p.argument} is blank. Fill it in.`,
  'line-unreadable': (p, say) => `Row ${p.line} of the order lines cannot be counted. ${say(p.problem)}`,
  'agency-total-negative': (p) =>
    `The month's orders and refunds of this agency sum to ${p.total}, and GMV cannot be negative. Check its refunds.`,
  'agency-month-twice': (p) =>
    `This agency has the same month in row ${p.row} of the range as well. Keep one row for each agency and month.`,
  'held-unknown': (p) =>
    `What is held depends on row ${p.row} of the range, which could not be assessed. Mend that row, or enter the balance in held.`,
  'our-fault': (p) =>
    `The add-in itself failed (${p.reason}). Please report this with the formula; no figure is shown rather than a wrong one.`,
};
