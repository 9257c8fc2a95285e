import { isExcelSince } from './capabilities';
import { patiently } from './events/patiently';

/** "名册.xlsx"; empty text where this Excel cannot say it. Rejects where it refuses, several times: a close without it would be another close. */
export async function workbookName(): Promise<string> {
  if (!isExcelSince('1.7')) return '';
  return patiently(() =>
    Excel.run(async (context) => {
      const workbook = context.workbook.load('name');
      await context.sync();
      return workbook.name;
    }),
  );
}
