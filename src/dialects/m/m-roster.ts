import { letterRanges } from '../letter-ranges';
import type { HeaderWords, Published } from '../header';
import { countedMonth } from '../month';
import { tierSteps } from '../tier-steps';
import { mFunctionBody, mHead } from './m-function';

export interface MRosterAsk {
  readonly folder: string;
  readonly agency: string;
  readonly date: string;
  readonly amount: string;
  /** The month of assessment, YYYY-MM. */
  readonly month: string;
}

/** A text literal: quotes are doubled, and #( would begin an escape. */
const mText = (text: string): string => `"${text.replaceAll('"', '""').replaceAll('#(', '#(#)(')}"`;
const mDate = (day: string): string => `#date(${day.split('-').map(Number).join(', ')})`;
const indented = (text: string): string => text.replace(/\n/g, '\n  ');

/** One query from a folder of CSV exports to a roster, an agency a row. */
export function mRoster(published: Published, ask: MRosterAsk, words: HeaderWords): string {
  const month = countedMonth(ask.month);
  if (month === null) throw new Error(`${ask.month} was not held against problemsOfAsk.`);
  const next = tierSteps(published.rule).slice(1);
  const ranges = letterRanges.map(([from, to]) => `{${from}, ${to}}`).join(', ');
  const rest = [
    words.month(month.assessed, month.counted),
    words.m.folder,
    words.m.sums,
    words.days.text,
    words.agencies,
    words.nulls.roster,
    words.negatives.roster,
  ];
  const head = mHead(published, words, 'roster', rest, [
    'amount-missing',
    'date-missing',
    'not-a-day',
    'agency-missing',
    'agency-letters',
    'total-negative',
  ]);
  return `${head}
let
  Folder = ${mText(ask.folder)},
  Agency = ${mText(ask.agency)},
  Date = ${mText(ask.date)},
  Amount = ${mText(ask.amount)},
  FirstDay = ${mDate(month.firstDay)},
  NextMonth = ${mDate(month.dayAfter)},
  Assessed = ${indented(mFunctionBody(published.rule))},
  NextEdges = {${next.map(({ from }) => from).join(', ')}},
  Files = Table.SelectRows(Folder.Files(Folder), each Text.Lower([Extension]) = ".csv"),
  LinesOf = (content as binary) as table =>
    Table.SelectColumns(
      Table.PromoteHeaders(Csv.Document(content, [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]), [PromoteAllScalars = false]),
      {Agency, Date, Amount}
    ),
  Lines = Table.Combine(List.Transform(Files[Content], LinesOf)),
  Around = List.Transform({9, 10, 11, 12, 13, 32, 160, 5760, 8192, 8193, 8194, 8195, 8196, 8197, 8198, 8199, 8200, 8201, 8202, 8232, 8233, 8239, 8287, 12288}, Character.FromNumber),
  Invisible = List.Transform({8203, 8204, 8205, 65279}, Character.FromNumber),
  Plain = (character as text) as text =>
    let code = Character.ToNumber(character)
    in
      if code >= 65281 and code <= 65374 then Character.FromNumber(code - 65248)
      else if code = 65509 then Character.FromNumber(165)
      else if code = 65504 then Character.FromNumber(162)
      else if code = 12288 or code = 160 then " "
      else if code = 8722 then "-"
      else if code = 8490 then "k"
      else character,
  NameOf = (cell) as text => Text.Remove(if cell = null then "" else Text.From(cell), Invisible),
  KeyOf = (name as text) as text =>
    Text.Lower(Text.Trim(Text.Combine(List.Transform(Text.ToList(name), Plain)), Around), "en-US"),
  HasLetters = (key as text) as logical =>
    List.AnyTrue(List.Transform(Text.ToList(key), (character) =>
      let code = Character.ToNumber(character)
      in List.AnyTrue(List.Transform({${ranges}}, (range) => code >= range{0} and code <= range{1})))),
  TextOf = (cell) as text => if cell = null then "" else Text.Trim(Text.From(cell), Around),
  NumberOf = (text as text) as nullable number =>
    if Text.Length(text) > 16 or Text.Select(text, {"0".."9", ".", "-"}) <> text or Text.Contains(Text.Range(text, 1), "-") or Text.StartsWith(text, ".") or Text.EndsWith(text, ".")
    then null
    else try Number.FromText(text, "en-US") otherwise null,
  DayOf = (text as text) as nullable date =>
    let
      day = try Date.FromText(Text.Start(text, 10), [Format = "yyyy-MM-dd", Culture = "en-US"]) otherwise null,
      rest = if Text.Length(text) > 10 then Text.Range(text, 10) else "",
      isTime = rest = "" or (List.Contains({" ", "T"}, Text.Start(rest, 1)) and (try Time.FromText(Text.Range(rest, 1), "en-US") otherwise null) <> null)
    in
      if Text.Length(text) >= 10 and isTime then day else null,
  Read = (line as record) as record =>
    let
      name = NameOf(Record.Field(line, Agency)),
      key = KeyOf(name),
      amountText = TextOf(Record.Field(line, Amount)),
      amount = if amountText = "" then null else NumberOf(amountText),
      dayText = TextOf(Record.Field(line, Date)),
      day = if dayText = "" then null else DayOf(dayText),
      isCounted = day <> null and day >= FirstDay and day < NextMonth,
      problem =
        if dayText = "" then (if amountText = "" or amount = 0 then null else "date-missing")
        else if day = null then "not-a-day"
        else if not isCounted then null
        else if key = "" then "agency-missing"
        else if amountText = "" then "amount-missing"
        else if amount = null then "not-an-amount"
        else null
    in
      [key = key, name = name, amount = if isCounted then amount else null, problem = problem],
  Grouped = Table.Group(
    Table.FromRecords(List.Transform(Table.ToRecords(Lines), Read), {"key", "name", "amount", "problem"}),
    {"key"},
    {
      {"agency", each List.Min([name])},
      {"total", each if List.NonNullCount([amount]) = 0 then 0 else List.Sum([amount], Precision.Decimal)},
      {"fault", each List.Min(List.RemoveNulls([problem]))}
    }
  ),
  Rows = Table.SelectRows(Grouped, each [key] <> "" or [fault] <> null),
  Answer = (row as record) as record =>
    let
      assessed = Assessed(row[total]),
      problem =
        if row[fault] <> null then row[fault]
        else if HasLetters(row[key]) then "agency-letters"
        else if assessed[problem] = "amount-negative" then "total-negative"
        else assessed[problem],
      isFine = problem = null,
      next = if isFine and assessed[tier] <= List.Count(NextEdges) then NextEdges{assessed[tier] - 1} else null
    in
      [
        agency = if row[key] = "" then null else row[agency],
        gmv = if isFine or problem = "total-negative" then row[total] else null,
        tier = if isFine then assessed[tier] else null,
        deposit = if isFine then assessed[deposit] else null,
        headroom = if next = null then null else Value.Subtract(next, row[total], Precision.Decimal),
        problem = problem
      ]
in
  Table.FromRecords(List.Transform(Table.ToRecords(Rows), Answer), {"agency", "gmv", "tier", "deposit", "headroom", "problem"})
`;
}
