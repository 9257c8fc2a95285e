// A drawing as plain shapes, so that the pane's SVG and the picture for the sheet show the very same.

export type PathRole = 'area' | 'grid' | 'guide' | 'tread' | 'riser' | 'solid' | 'open' | 'baseline' | 'bar' | 'mark' | 'mark-sign';
export type TextRole = 'title' | 'label' | 'tier' | 'count' | 'mark-label';

export type DrawnShape =
  /** An SVG path around (x, y). */
  | { readonly kind: 'path'; readonly role: PathRole; readonly d: string; readonly x: number; readonly y: number }
  /** (x, y) is on the base line. */
  | {
      readonly kind: 'text';
      readonly role: TextRole;
      readonly text: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly x: number;
      readonly y: number;
    };

/** In px, the first shape undermost. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly textSize: number;
  readonly shapes: readonly DrawnShape[];
}

export const path = (role: PathRole, d: string, x = 0, y = 0): DrawnShape => ({ kind: 'path', role, d, x, y });

export const line = (role: PathRole, x1: number, y1: number, x2: number, y2: number): DrawnShape =>
  path(role, `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`);

export const textShape = (
  role: TextRole,
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end' = 'middle',
): DrawnShape => ({
  kind: 'text',
  role,
  text: content,
  anchor,
  x: px(x),
  y: px(y),
});

/** Two decimals are finer than any screen. */
export function px(length: number): number {
  return Math.round(length * 100) / 100;
}

/** About as wide as the text will be: Chinese characters are square, others half as wide and a little more. */
export function textWidth(content: string, textSize: number): number {
  let ems = 0;
  for (const c of content) ems += /[\u2E80-\uFFEF]/u.test(c) ? 1 : 0.58;
  return ems * textSize;
}

export interface Label {
  readonly text: string;
  /** Its middle. */
  readonly at: number;
}

/** Those labels that do not lie on one they follow in order of importance; `extent` is how much room one takes along the axis. */
export function apart<L extends Label>(byImportance: readonly L[], extent: (label: L) => number): L[] {
  const kept: L[] = [];
  for (const label of byImportance) {
    if (kept.every((other) => Math.abs(other.at - label.at) >= (extent(other) + extent(label)) / 2)) kept.push(label);
  }
  return kept;
}
