import type { HeaderWords } from '../../dialects/header';

export const dialects: HeaderWords = {
  title: (rule, question, language) =>
    `TUIKE ${rule.id} (${rule.name['en-US']}), ${question === 'deposits' ? 'GMV to deposit' : 'order lines to roster'}, for ${language}.`,
  fingerprint: (hex) => `Rule version sha256:${hex}`,
  evidence: {
    secondary: 'Evidence: a secondary source, not the platform’s own text. Verify with the platform before you pay.',
    official: 'Evidence: the platform’s own text.',
    own: 'Evidence: a version of your own, written into a workbook; nobody has published it.',
  },
  edge: {
    upper: 'Edges: an amount exactly on an edge belongs to the upper tier. The source leaves this open; the other reading asks for less.',
    lower: 'Edges: an amount exactly on an edge belongs to the lower tier. The source leaves this open; the other reading asks for more.',
  },
  amounts: {
    decimal: 'Amounts: in yuan, a column of decimals or whole numbers, compared without rounding.',
    floating:
      'Amounts: in yuan, a column of doubles. Closer than 0.000001 to whole cents they are those cents, as in the add-in; the edges are moved by that.',
    text: 'Amounts: in yuan, a column of texts, read exactly as they are written.',
  },
  noDecimals:
    'SQLite has no decimals: numbers are 64-bit integers or doubles, counted as the add-in counts a number; more than cents cannot be added exactly and is refused.',
  rosterOfFloating: 'Sums: each line is counted in whole cents; a line that is none is refused, because doubles cannot be added exactly.',
  days: {
    day: 'Days: a column of dates or timestamps; a timestamp with a time zone is taken in the session’s zone.',
    text: 'Days: a column of texts such as 2026-10-31 or 2026-10-31 23:59:59; no other way of writing a day is read.',
  },
  month: (assessed, counted) => `Month: orders of ${counted} are counted, for the assessment in ${assessed}.`,
  nulls: {
    deposits: 'NULL stays NULL: no tier and no deposit.',
    roster: 'NULL: a line of the month without amount or agency is a problem; one without day and amount is passed over.',
  },
  negatives: {
    deposits: 'Negative: no deposit; told in the column problem.',
    roster: 'Negative: a refund, deducted; an agency whose month sums below zero has no deposit.',
  },
  texts: 'Texts: digits, a point, up to ten decimals, a minus. 51.2万, ¥ and 512,000 are read by the add-in alone; here they are refused.',
  paid: 'Tier paid: a column of numbers from 0; NULL or 0 means that nothing is paid yet, so the top-up includes the base.',
  agencies:
    'Agencies: told apart as in Excel, without regard to capitals, full width, spaces around and invisible characters. A table has no first line: of several spellings the smallest is shown, in the order of the alphabet. The number 0 is an id here, and a blank to the add-in.',
  mayNotKnowTypes: 'The column’s type cannot be asked here: make sure that it is the one above.',
  problems: 'A row with a problem has no deposit:',
  problem: {
    'agency-letters':
      'the name has letters beyond English and Chinese (é, Ж, Ⅱ), whose capitals this engine may fold otherwise; another spelling of it may stand elsewhere',
    'agency-missing': 'lines of the month that name no agency',
    'amount-missing': 'a line of the month has no amount',
    'amount-negative': 'a GMV cannot be below zero',
    'amount-too-large': 'a line is too large to be added exactly',
    'column-type': 'the column has another type than the one above',
    'date-missing': 'a line with an amount has no day',
    'not-a-day': 'a line’s day cannot be read',
    'not-a-tier': 'the tier paid is none of this version; tier and deposit are answered, the top-up is not',
    'not-an-amount': 'an amount cannot be read, or is no number',
    'not-whole-cents': 'a line is not in whole cents and cannot be added exactly',
    'total-negative': 'the month sums below zero',
    'total-too-large': 'the sum is too large for this engine',
  },
  dialect: {
    mysql: 'MySQL 8 or MariaDB 10.2 and later, over a connection in utf8mb4.',
    doris: 'For Apache Doris and StarRocks; parsed, not run.',
    clickhouse: 'The table may be a Distributed one: each server adds its own lines.',
    spark: 'For Spark SQL and Hive 3; in MaxCompute a version of more than 50 tiers needs a MAPJOIN hint. Parsed, not run.',
    trino: 'Parsed, not run.',
    'sql-server': 'For SQL Server 2017 and later; parsed, not run.',
  },
  m: {
    notRun: 'Parsed by Microsoft’s own parser, not run: Power Query runs in Excel and Power BI alone.',
    limit: 'An amount of 1,000,000,000 yuan or more beside an edge as large has more digits than are compared, and is an error.',
    folder: 'Reads each .csv file of the folder, in UTF-8, with a header row; a column that is not there is an error.',
    sums: 'Amounts are added as decimals. An amount that is no plain number, or a day that is none, is a problem of its agency.',
  },
};
