// What a person may change in a workbook's settings: each step gives new settings, changes nothing else, and leaves those that it was given.
import type { Rule } from '../../../src/rules/rule';
import { rulebookOf, settingsText, type Rulebook, type Settings } from '../../../src/rules/rulebook';
import { shippedRules } from '../../../src/rules/shipped';
import {
  isOwnVersion,
  settingsOf,
  withChoice,
  withEffectiveDates,
  withOwnVersion,
  withoutOwnVersion,
} from '../../../src/rules/workbook/settings-edits';
import { writtenRule } from '../written-rule';

const [at, now] = ['2026-11-01T00:00:00.000Z', '2026-11-30T08:15:30.250Z'];
const own = (id: string, base = '10'): Rule => ({ ...writtenRule(), id, base, effectiveFrom: null }) as unknown as Rule;
const settings: Settings = Object.freeze({
  chosen: 'own-1',
  chosenBy: 'add-in',
  chosenAt: at,
  effectiveFrom: Object.freeze({ 'fixed-v1': '2025-01-01', 'own-1': '2026-02-01', 'from-later': '2027-01-01' }),
  versions: Object.freeze([own('own-1'), own('own-2')]),
});

function bookOf(stored: string | null): Rulebook {
  const reading = rulebookOf(stored);
  if (reading.state === 'ok') return reading.rulebook;
  throw new Error(JSON.stringify(reading));
}

describe('settings of a workbook', () => {
  it('that holds nothing: the newest shipped version, chosen by the add-in now', () => {
    expect(settingsOf(bookOf(null), now)).toEqual({
      chosen: shippedRules.at(-1)!.id,
      chosenBy: 'add-in',
      chosenAt: now,
      effectiveFrom: {},
      versions: [],
    });
  });

  it('that holds some: those', () => {
    const sound = { ...settings, versions: [] };
    expect(settingsOf(bookOf(settingsText(sound)), now)).toEqual(sound);
  });
});

it('a choice is a person’s, of now, in small letters', () => {
  expect(withChoice(settings, 'Fixed-V1', now)).toEqual({ ...settings, chosen: 'fixed-v1', chosenBy: 'person', chosenAt: now });
});

it('days: those given are set, null takes one away, others stay', () => {
  expect(withEffectiveDates(settings, { 'fixed-v1': null, 'own-1': '2026-03-01', 'floating-v2': '2026-11-01' })).toEqual({
    ...settings,
    effectiveFrom: { 'own-1': '2026-03-01', 'from-later': '2027-01-01', 'floating-v2': '2026-11-01' },
  });
  expect(withEffectiveDates(settings, {})).toEqual(settings);
});

describe('an own version', () => {
  it('is added after the others', () => {
    const { versions, effectiveFrom } = withOwnVersion(settings, own('own-3'));
    expect(versions.map(({ id }) => id)).toEqual(['own-1', 'own-2', 'own-3']);
    expect(effectiveFrom).toEqual(settings.effectiveFrom);
  });

  it('takes the place of the one with its id, and the day that the workbook gave that one goes', () => {
    const made = withOwnVersion(settings, own('own-1', '99'));
    expect(made).toEqual({
      ...settings,
      effectiveFrom: { 'fixed-v1': '2025-01-01', 'from-later': '2027-01-01' },
      versions: [own('own-1', '99'), own('own-2')],
    });
  });

  it('goes with its day, the id in any case; another stays with its own', () => {
    expect(withoutOwnVersion(settings, 'OWN-1')).toEqual({
      ...settings,
      effectiveFrom: { 'fixed-v1': '2025-01-01', 'from-later': '2027-01-01' },
      versions: [own('own-2')],
    });
    expect(withoutOwnVersion(settings, 'own-2')).toEqual({ ...settings, versions: [own('own-1')] });
    expect(withoutOwnVersion(settings, 'own-9')).toEqual(settings);
  });

  it.each([
    ['own-1', true],
    ['OWN-2', true],
    ['floating-v2', false],
    ['FIXED-v1', false],
    ['from-later', false],
  ])('%s is one that the workbook holds: %s', (id, isOwn) => {
    expect(isOwnVersion(bookOf(settingsText(settings)), id)).toBe(isOwn);
  });
});
