// What a single value must look like, beside what schema.test.ts shows of a whole rule.
import { amount, day, href, instant } from '../../../src/rules/reading/formats';

it.each<[string, unknown, string | undefined]>([
  ['a day', '2028-02-29', undefined],
  ['a day that the calendar lacks', '2027-02-29', 'bad-day'],
  ['a day after the year 9999', '+012026-01-01', 'bad-day'],
  ['a day before the year 0', '-002026-01-01', 'bad-day'],
  ['a day in a list', ['2026-01-01'], 'bad-day'],
  ['a day with a line end', '2026-01-01\n', 'bad-day'],
])('%s: %j', (_, value, code) => expect(day(value)?.code).toBe(code));

it.each<[string, unknown, string | undefined]>([
  ['a moment', '2026-11-23T03:00:00.000Z', undefined],
  ['a moment after the year 9999', '+012026-11-23T03:00:00.000Z', 'bad-instant'],
  ['a moment in a list', ['2026-11-23T03:00:00.000Z'], 'bad-instant'],
  ['a number of milliseconds', 0, 'bad-instant'],
])('%s: %j', (_, value, code) => expect(instant(value)?.code).toBe(code));

it.each<[string, unknown, string | undefined]>([
  ['15 digits', '9999999999999.99', undefined],
  ['15 digits after 0.0', '0.05', undefined],
  ['16 digits', '99999999999999.99', 'amount-too-precise'],
  ['100 characters', '1'.repeat(100), 'amount-too-precise'],
  ['101 characters', '1'.repeat(101), 'bad-amount'],
  ['a list of one', ['5'], 'bad-amount'],
])('an amount, %s', (_, value, code) => expect(amount(value)?.code).toBe(code));

it.each<[string, string | undefined]>([
  ['https://example.com', undefined],
  ['HTTPS://example.com?a', undefined],
  ['https://example.com/a b', 'bad-href'],
  [' https://example.com', 'bad-href'],
  ['https:example.com/https://example.com', 'bad-href'],
  ['http://example.com/https://example.com', 'bad-href'],
  ['https://user@example.com', 'bad-href'],
  ['https://[', 'bad-href'],
])('an address, %s', (value, code) => expect(href(2000)(value)?.code).toBe(code));
