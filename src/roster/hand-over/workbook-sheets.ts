// The worksheets of an .xlsx, and what of their cells only the workbook knows.
import { contentTypeOf, relationsFrom } from '../../files/package/relations';
import type { OpenPackage } from '../../files/package/open-package';
import type { CellShows } from '../../files/package/formula-cells';
import { elementsNamed, richText } from '../../files/workbook/xml-text';
import type { CellContent } from '../../sheet/evaluation/cell-content';

export interface WorksheetParts {
  /** The path of the part that lists the sheets. */
  readonly path: string;
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
}

const plainWorkbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** null where it is another kind of file: with macros, binary, a template. */
export function worksheetParts(file: OpenPackage): WorksheetParts | null {
  const path = relationsFrom(file, '').find(({ kind }) => kind === 'officeDocument')?.target;
  const xml = path === undefined ? null : file.text(path);
  if (path === undefined || xml === null || contentTypeOf(file, path) !== plainWorkbook) return null;
  const worksheets = new Map(
    relationsFrom(file, path).flatMap(({ id, kind, target }) => (kind === 'worksheet' ? [[id, target] as const] : [])),
  );
  const sheets = elementsNamed(xml, 'sheet').flatMap((sheet) => {
    const target = worksheets.get(sheet.get('id') ?? '');
    return target === undefined ? [] : [{ name: sheet.get('name') ?? '', path: target }];
  });
  return { path, sheets };
}

/** What a cell holds, where texts that cells share are looked up when one is asked for. */
export function contentReader(file: OpenPackage, workbook: string): (shown: CellShows) => CellContent {
  let texts: readonly string[] | null = null;
  const shared = (index: number): string => {
    texts ??= sharedTexts(file.text(relationsFrom(file, workbook).find(({ kind }) => kind === 'sharedStrings')?.target ?? '') ?? '');
    return texts[index] ?? '';
  };
  return (shown) => {
    switch (shown.kind) {
      case 'blank':
        return null;
      case 'number':
        return Number(shown.written);
      case 'text':
        return shown.text;
      case 'shared-text':
        return shared(shown.index);
      case 'logical':
        return shown.value;
      case 'error':
        return { code: shown.code };
    }
  };
}

const sharedTexts = (xml: string): string[] =>
  xml
    .split(/<si(?=[\s/>])/)
    .slice(1)
    .map((item) => richText(item, ''));

const textFormat = '49';

/** The cell formats, by their numbers, under which what is typed becomes text ("@"). */
export function textStyles(file: OpenPackage, workbook: string): ReadonlySet<string> {
  const xml = file.text(relationsFrom(file, workbook).find(({ kind }) => kind === 'styles')?.target ?? '') ?? '';
  const own = elementsNamed(xml, 'numFmt').flatMap((format) => (format.get('formatCode') === '@' ? [format.get('numFmtId')] : []));
  const cellFormats = /<cellXfs[\s>][^]*?<\/cellXfs>/.exec(xml)?.[0] ?? '';
  return new Set(
    elementsNamed(cellFormats, 'xf').flatMap((format, index) =>
      [textFormat, ...own].includes(format.get('numFmtId')) ? [String(index)] : [],
    ),
  );
}
