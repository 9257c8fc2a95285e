// Which version a formula means: its `rule` argument, or the workbook's choice where it has none.
import type { Rule } from '../../rules/rule';
import { chosenRule, type Rulebook, type RulebookReading, ruleById, ruleOn } from '../../rules/rulebook';
import { isProblem, plainCell, typedText } from '../amounts/cell';
import { type Day, readDay } from '../amounts/month';
import type { Problem } from '../amounts/problem';
import { glimpseOf } from '../amounts/seen-cell';

/**
 * The version a `rule` cell names: blank (or the 0 that some Excel builds hand over for a blank) is the workbook's, text an id in
 * any case, a date or month the version in force then. Where the workbook's settings could not be read, only shipped ids answer.
 */
export function ruleOfCell(reading: RulebookReading, cell: unknown): Rule | Problem {
  const value = plainCell(cell);
  const named = typeof value === 'string' ? typedText(value) : value;
  if (named === null || named === '' || named === 0) return workbookRule(reading);
  if (typeof named === 'object') return named;
  const book = rulebookIn(reading);
  const rule = typeof named === 'string' ? ruleById(book, named) : undefined;
  if (rule) return rule;
  if (reading.state !== 'ok') return settingsProblem(reading);
  const day = typeof named === 'boolean' ? null : readDay(named, 'rule');
  if (day === null || isProblem(day))
    return { code: 'rule-unknown', seen: glimpseOf(value), known: book.rules.slice(-10).map((r) => r.id) };
  return ruleOnDay(reading, day);
}

/** The version in force on a day (YYYY-MM-DD). */
export function ruleOnDay(reading: RulebookReading, day: Day): Rule | Problem {
  if (reading.state !== 'ok') return settingsProblem(reading);
  const found = ruleOn(reading.rulebook, day);
  if ('rule' in found) return found.rule;
  switch (found.missing) {
    case 'no-dates':
      return { code: 'rule-dates-missing' };
    case 'chosen-undated':
      return { code: 'rule-date-missing', id: found.id };
    case 'chosen-unknown':
      return { code: 'chosen-rule-unknown', id: found.id };
    case 'before-first':
      return { code: 'before-first-rule', day, first: found.first, id: found.id };
  }
}

function workbookRule(reading: RulebookReading): Rule | Problem {
  if (reading.state !== 'ok') return settingsProblem(reading);
  return chosenRule(reading.rulebook) ?? { code: 'chosen-rule-unknown', id: reading.rulebook.chosen };
}

export function rulebookIn(reading: RulebookReading): Rulebook {
  return reading.state === 'ok' ? reading.rulebook : reading.shipped;
}

/** Why the workbook's settings give no answer. */
export function settingsProblem(reading: Exclude<RulebookReading, { state: 'ok' }>): Problem {
  if (reading.state === 'unread') return { code: 'settings-unread', reason: reading.reason };
  if (reading.state === 'newer') return { code: 'settings-newer' };
  const [first] = reading.faults;
  if (first && doubts.has(first.code)) return { code: 'settings-doubtful', seen: first.seen };
  // Of a field that is missing, what is seen is the rest: it would read as the field's value.
  return { code: 'settings-damaged', place: first?.place ?? '', seen: first && first.code !== 'missing-field' ? first.seen : '' };
}

const doubts = new Set(['part-lost', 'copies-differ', 'mirror-differs']);
