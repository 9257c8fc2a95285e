// How a cell looks beside its number format, as far as files and grids can both have it.

export const lineStyles = [
  'thin',
  'hair',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'double',
  'medium',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
  'thick',
] as const;

export const borderSides = ['top', 'right', 'bottom', 'left'] as const;

export interface BorderLine {
  readonly line: (typeof lineStyles)[number];
  readonly color?: string;
}

/** What is left out is as the workbook's cells are. Colours are "RRGGBB", in capitals. */
export interface CellLook {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly isBold?: true;
  readonly isItalic?: true;
  readonly isStruck?: true;
  readonly underline?: 'single' | 'double';
  readonly color?: string;
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'distributed';
  readonly vertical?: 'top' | 'center';
  readonly isWrapped?: true;
  readonly borders?: Partial<Record<(typeof borderSides)[number], BorderLine>>;
}

/** The font of cells without one of their own. */
export interface BookFont {
  readonly name: string;
  readonly size: number;
}

/** The number of each look in a list that grows by those that are new; equal ones share one. */
export function lookNumbers(): { readonly looks: readonly CellLook[]; numberOf(look: CellLook): number } {
  const looks: CellLook[] = [];
  const numbers = new Map<string, number>();
  return {
    looks,
    numberOf(look) {
      const key = JSON.stringify(Object.entries(look).sort());
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, looks.push(look) - 1);
      return looks.length - 1;
    },
  };
}
