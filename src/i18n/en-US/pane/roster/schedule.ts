/** The path of every agency over the months; amounts, counts and months arrive as text. */
export const rosterSchedule = {
  /** The step in one line. */
  line: 'Cash calls, earlier months, each agency’s months',
  basis: (area: string) =>
    `From the cells of ${area} as they were read. A month is the one in which the GMV was earned; it is assessed in the month after.`,
  paid: 'Top-ups that were due are taken as paid; where a balance is given, it counts from that month on.',
  progress: (done: string, of: string) => `Computing the schedule: ${done} of ${of}`,
  cancel: 'Cancel',
  cancelled: 'Computing the schedule was cancelled.',
  again: 'Compute the schedule',
  failed: (reason: string) => `The schedule could not be computed: ${reason}`,

  rule: {
    label: 'Rule version',
    workbook: (rule: string) => `The workbook’s (${rule}), for every month`,
    dated: 'By date: the one in force when a month is assessed',
    says: (rule: string) => `Under ${rule}, for every month.`,
  },

  write: {
    intro: 'Tier, deposit, held before, top-up due and surplus, beside each row.',
    how: 'Write',
    formula: 'One formula that spills',
    values: 'Values only',
    where: 'Where',
    beside: 'Beside the data',
    sheet: 'On a new sheet',
    button: (rows: string) => `Write 5 columns, ${rows} rows`,
    without: 'Go to the result without writing',
    lineWritten: 'SCHEDULE is written',
    lineNothing: 'Nothing written',
    name: 'Schedule',
    noSpill: 'This Excel does not say that formulas spill, so values are written.',
    tooManySubtotals: (most: string) =>
      `More than ${most} subtotals stand between the rows, too many for one formula, so values are written.`,
    tooLarge: (megabytes: string) =>
      `One SCHEDULE formula over these rows hands over or answers about ${megabytes} MB at once. Excel on the web refuses more than 5 MB; Excel for Windows and Mac may take it. Values are worked out here in the pane, to the same cent.`,
    valuesStay: 'Values do not follow when the cells change.',
    columns: { tier: 'Tier', deposit: 'Deposit', heldBefore: 'Held before', due: 'Top-up by balance', surplus: 'Surplus' },
  },

  sums: {
    due: (month: string) => `To pay in ${month}`,
    owing: 'Agencies that pay',
    arrears: 'Of earlier months, taken as paid',
    surplus: 'Surplus today',
    asOf: (month: string) => `As of the last assessed month in the table, ${month}: of each agency what its last month there leaves over.`,
    later: (agencies: string) =>
      `Agencies with a balance entered for a month after their last GMV: ${agencies}. That balance counts here, against the deposit of their last assessed month. SCHEDULE leaves such a row blank until it has a GMV, and carries the balance on from there.`,
    short: (agencies: string, sum: string) =>
      `Of these, agencies whose balance is below that deposit: ${agencies}, by ${sum} together. SCHEDULE asks for it once the next GMV is entered.`,
    unknown: (agencies: string) => `Agencies not in it, because their last month is in error: ${agencies}.`,
    agencies: 'Agencies',
    none: 'No row has an agency, a month and a GMV that can be read.',
  },

  calls: {
    heading: (month: string, count: string) => `To pay in ${month} (${count})`,
    none: 'Nobody has to pay for the last month.',
    by: 'Pay in',
    write: (agencies: string) => `Write the list, ${agencies} agencies`,
    sheet: 'Cash calls',
  },
  arrears: {
    heading: (count: string) => `Of earlier months (${count})`,
    intro: 'SCHEDULE takes these as paid. Were they? Where not, enter the balance in the month after.',
    none: 'No earlier month left anything open.',
    facts: (month: string) => `Was to pay in ${month}`,
    sheet: 'Earlier months',
  },
  months: {
    heading: 'All agencies by month',
    caption: 'Amounts in yuan',
    month: 'Month',
    assessed: 'Assessed',
    due: 'Due',
    surplus: 'Surplus',
    unknown: (rows: string) => `${rows} in error`,
    shown: (shown: string, of: string) => `The last ${shown} of ${of} months`,
    more: (count: string) => `Show ${count} more`,
  },

  agency: {
    heading: 'One agency',
    search: 'Search by id or name',
    hint: (agencies: string) => `${agencies} agencies stand in the table`,
    choose: 'Agency',
    found: (shown: string, of: string) => `${shown} of ${of} shown`,
    none: (typed: string) => `No agency has “${typed}” in its id or name.`,
    noSteps: 'This agency has no month with a GMV to assess.',
    due: (count: string, sum: string) => `Months in which money was due: ${count}, in total ${sum}`,
    noDue: 'No month in which money was due.',
    dueUnknown: (count: string) => `Months in error, for which it is not known whether money was due: ${count}`,
    surplus: (month: string, amount: string) => `Surplus as of ${month}: ${amount}`,
    later: (month: string, held: string, last: string) =>
      `A balance of ${held} was entered for ${month}, after the last GMV (${last}). Against the deposit required for ${last}:`,
    surplusToday: (amount: string) => `Surplus today: ${amount}`,
    shortToday: (amount: string) => `Short today by ${amount}; SCHEDULE asks for it once the next GMV is entered.`,
    showLater: (row: string) => `Select row ${row}, where it was entered`,
    surplusUnknown: (reason: string) => `The surplus is not known: ${reason}`,
    caption: (agency: string) => `${agency}, amounts in yuan`,
    month: 'Month',
    required: 'Required',
    held: 'Held before',
    dueOrSurplus: 'Due or surplus',
    dueOf: (amount: string) => `${amount} due`,
    surplusOf: (amount: string) => `${amount} over`,
    inError: 'in error',
    shown: (shown: string, of: string) => `The last ${shown} of ${of} months`,
    select: (row: string) => `Select row ${row} in the sheet`,
    chart: (agency: string, from: string, to: string, months: string) =>
      `Deposit required of ${agency} and what it held, ${from} to ${to}. ${months}.`,
    chartMonth: (month: string, required: string, held: string) => `${month}: required ${required}, held ${held}`,
    chartDue: (month: string, required: string, held: string, due: string) => `${month}: required ${required}, held ${held}, due ${due}`,
    keyRequired: 'Required',
    keyHeld: 'Held before the assessment',
    keyDue: 'Due',
    axis: 'Yuan',
  },

  faults: {
    heading: (count: string) => `Rows in error (${count})`,
    intro: 'Beside these rows SCHEDULE shows an error, for this reason.',
    none: 'SCHEDULE answers every row.',
    sheet: 'Schedule errors',
  },
};

export type RosterScheduleText = typeof rosterSchedule;
