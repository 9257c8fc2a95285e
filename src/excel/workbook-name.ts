import { isExcelSince } from './capabilities';
import { afterEdit } from './events/patiently';

/** "名册.xlsx"; empty text where Excel does not say it. */
export async function workbookName(): Promise<string> {
  if (!isExcelSince('1.7')) return '';
  try {
    return await afterEdit(() =>
      Excel.run(async (context) => {
        const workbook = context.workbook.load('name');
        await context.sync();
        return workbook.name;
      }),
    );
  } catch {
    return '';
  }
}
