import type { SheetArea } from '../../sheet/sheet-area';
import { capabilities } from '../capabilities';
import { errorReason } from '../error-reason';
import { rangeOf } from '../cells/range-of';

export interface PictureToInsert {
  /** A PNG file in base64, without "data:". */
  readonly png: string;
  /** The picture's upper left corner lies on that of this area, where Excel tells its place; else on the sheet's. */
  readonly at: SheetArea;
  readonly name: string;
  /** For those who do not see it. */
  readonly description: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** Puts a picture into a sheet. Needs `capabilities().pictures`; never rejects. */
export async function insertPicture({
  png,
  at,
  name,
  description,
  width,
  height,
}: PictureToInsert): Promise<{ readonly state: 'inserted' } | { readonly state: 'refused'; readonly reason: string }> {
  const { cellPlaces } = capabilities();
  try {
    await Excel.run(async (context) => {
      const corner = rangeOf(context, at);
      if (cellPlaces) {
        corner.load(['left', 'top']);
        await context.sync();
      }
      const picture = context.workbook.worksheets.getItem(at.sheet).shapes.addImage(png);
      picture.name = name;
      picture.lockAspectRatio = false;
      picture.width = width;
      picture.height = height;
      picture.altTextDescription = description;
      if (cellPlaces) {
        picture.left = corner.left;
        picture.top = corner.top;
      }
      await context.sync();
    });
    return { state: 'inserted' };
  } catch (error) {
    return { state: 'refused', reason: errorReason(error) };
  }
}
