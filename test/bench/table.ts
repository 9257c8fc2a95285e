import { judged, type Figure } from './figure';
import { median } from './lanes';

const digits = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toPrecision(2);
const times = (value: number): string => `${digits(value)}×`;

/** The value itself where nothing is against it; else its ratio. */
export function nowText(figure: Figure): string {
  const { now } = judged(figure);
  if (figure.against === undefined) return `${digits(now)} ${figure.unit}`;
  return figure.told === 'faster' ? `${times(now)} faster` : times(now);
}

export function goalText({ goal, told, against, unit }: Figure): string {
  if (goal === undefined) return '';
  if (told === 'faster') return `≥ ${goal}× faster`;
  return against === undefined ? `≤ ${goal} ${unit}` : `≤ ${goal}×`;
}

/** One line per figure: what, rows, the median in its unit, what it is against, goal, now (least to greatest), met. */
export function printedTable(figures: readonly Figure[]): string {
  const lines = figures.map((figure) => {
    const { low, high, isMet } = judged(figure);
    const spread = figure.against === undefined && figure.values.length < 2 ? '' : `${digits(low)}–${digits(high)}`;
    return [
      figure.what,
      figure.rows?.toLocaleString('en-US') ?? '',
      `${digits(median(figure.values))} ${figure.unit}`,
      figure.against ? `${figure.against.what} ${digits(median(figure.against.values))}` : '',
      goalText(figure),
      figure.against ? nowText(figure) : '',
      spread,
      isMet === null ? '' : isMet ? 'met' : 'NOT MET',
      figure.note ?? '',
    ];
  });
  const all = [['what', 'rows', 'median', 'against', 'goal', 'now', 'spread', '', ''], ...lines];
  const widths = all[0]!.map((_, column) => Math.max(...all.map((line) => line[column]!.length)));
  return all
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
