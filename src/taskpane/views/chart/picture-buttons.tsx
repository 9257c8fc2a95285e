import { useState } from 'preact/hooks';
import { maximumColumns } from '../../../sheet/sheet-size';
import { sheetArea, type SheetArea } from '../../../sheet/sheet-area';
import { errorReason } from '../../../excel/error-reason';
import { insertPicture } from '../../../excel/sheets/pictures';
import { Button } from '../../button';
import { Notice } from '../../notice';
import { usePane, useSelection } from '../../pane-context';
import { Section } from '../../section';
import type { Drawing } from '../../drawing/drawing';
import { base64Of, pictureOf } from './picture';
import { useChartWords } from './words';

interface PictureButtonsProps {
  readonly draw: (width: number, textSize: number) => Drawing;
  readonly ruleName: string;
  readonly description: string;
}

type Outcome =
  | { readonly state: 'done'; readonly text: string }
  | { readonly state: 'failed'; readonly text: string; readonly reason?: string; readonly download?: Blob };

/** px of the picture, and points on the sheet (3/4 of a px). */
const pictureWidth = 560;
const pictureTextSize = 13;

export function PictureButtons({ draw, ruleName, description }: PictureButtonsProps) {
  const { text } = useChartWords();
  const words = text.picture;
  const { actions, capabilities } = usePane();
  const selection = useSelection();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  function tell(next: Outcome): void {
    setOutcome(next);
    actions.announce(next.text);
  }

  async function copy(): Promise<void> {
    const png = pictureOf(draw(pictureWidth, pictureTextSize));
    try {
      // The promise itself: Safari wants the clipboard asked for within the click.
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
      tell({ state: 'done', text: words.copied });
    } catch (error) {
      const download = await png.catch(() => undefined);
      tell({
        state: 'failed',
        text: download ? words.notCopied : words.notDrawn,
        reason: errorReason(error),
        ...(download && { download }),
      });
    }
  }

  async function insert(): Promise<void> {
    if (selection.state !== 'area') return tell({ state: 'failed', text: words.noPlace });
    const at = besideOf(selection.area);
    const drawing = draw(pictureWidth, pictureTextSize);
    let png: string;
    try {
      png = await base64Of(await pictureOf(drawing));
    } catch (error) {
      return tell({ state: 'failed', text: words.notDrawn, reason: errorReason(error) });
    }
    const size = { width: drawing.width * 0.75, height: drawing.height * 0.75 };
    const answer = await insertPicture({ png, at, name: words.name(ruleName), description, ...size });
    tell(
      answer.state === 'inserted'
        ? { state: 'done', text: words.inserted(at.address) }
        : { state: 'failed', text: words.notInserted, reason: answer.reason },
    );
  }

  return (
    <Section heading={words.heading}>
      <div class="chart-buttons">
        <Button onPress={() => void copy()}>{words.copy}</Button>
        {capabilities.pictures && <Button onPress={() => void insert()}>{words.insert}</Button>}
      </div>
      {!capabilities.pictures && <p>{words.tooOld}</p>}
      {outcome?.state === 'done' && <p class="chart-outcome">{outcome.text}</p>}
      {outcome?.state === 'failed' && (
        <Notice kind="fault">
          <p>{outcome.text}</p>
          {outcome.reason !== undefined && <p>{words.reason(outcome.reason)}</p>}
          {outcome.download && (
            <>
              <p>{words.downloadInstead}</p>
              <Button onPress={() => download(outcome.download!, words.file)}>{words.download}</Button>
            </>
          )}
        </Notice>
      )}
    </Section>
  );
}

/** Right of what is selected, so that it hides none of it. */
function besideOf({ sheet, row, column, columns, isWholeRows }: SheetArea & { isWholeRows: boolean }): SheetArea {
  const beside = column + columns;
  return sheetArea(sheet, row, isWholeRows || beside >= maximumColumns ? column : beside, 1, 1);
}

function download(png: Blob, file: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(png);
  link.download = file;
  link.click();
  // Once the browser has taken the bytes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
