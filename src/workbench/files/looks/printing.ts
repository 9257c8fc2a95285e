// How sheets are printed, as a file keeps it.
import { areaAddress, sheetPrefix } from '../../grid/address';
import type { BookSheet } from '../../grid/grid';
import type { WriteSheet } from '../hucre';

export function filePrinting({ printing }: BookSheet): Pick<WriteSheet, 'pageSetup' | 'headerFooter'> {
  if (!printing) return {};
  const { orientation, paper, pagesWide, pagesTall, scale, edges = {} } = printing;
  const isFit = pagesWide !== undefined || pagesTall !== undefined;
  return {
    pageSetup: {
      ...(orientation !== undefined && { orientation: orientation.toLowerCase() as 'portrait' | 'landscape' }),
      ...(paper !== undefined && { paperSize: paper.toLowerCase() as 'a4' }),
      // 0 in a file: as many pages as it takes.
      ...(isFit && { fitToPage: true, fitToWidth: pagesWide ?? 0, fitToHeight: pagesTall ?? 0 }),
      ...(scale !== undefined && { scale }),
    },
    headerFooter: { ...edgesOf(edges, 'Header', 'oddHeader'), ...edgesOf(edges, 'Footer', 'oddFooter') },
  };
}

function edgesOf(
  edges: Readonly<Record<string, string>>,
  edge: 'Header' | 'Footer',
  key: 'oddHeader' | 'oddFooter',
): Record<string, string> {
  const parts = (['Left', 'Center', 'Right'] as const).map((side) => [side[0], edges[`${side}${edge}`] ?? ''] as const);
  const text = parts.map(([side, said]) => (said === '' ? '' : `&${side}${said}`)).join('');
  return text === '' ? {} : { [key]: text };
}

interface PrintName {
  readonly name: string;
  readonly range: string;
  readonly scope: string;
}

/** The names by which Excel knows what is printed; hucre would write them without the quotes that a sheet’s name may need. */
export function printNames({ name, printing }: BookSheet): PrintName[] {
  const { area, titleRows } = printing ?? {};
  const prefix = sheetPrefix(name);
  const absolute = (address: string): string => prefix + address.replace(/([A-Z]+|\d+)/g, '$$$1');
  return [
    ...(area ? [{ name: '_xlnm.Print_Area', range: absolute(areaAddress(area)), scope: name }] : []),
    ...(titleRows
      ? [{ name: '_xlnm.Print_Titles', range: absolute(`${titleRows.row + 1}:${titleRows.row + titleRows.rows}`), scope: name }]
      : []),
  ];
}
