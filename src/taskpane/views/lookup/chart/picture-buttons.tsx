import { useState } from 'preact/hooks';
import { maximumColumns } from '../../../../sheet/limits';
import { sheetArea, type SheetArea } from '../../../../sheet/sheet-area';
import { errorReason } from '../../../../excel/error-reason';
import { insertPicture } from '../../../../excel/sheets/pictures';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { usePane, useSelection } from '../../../pane-context';
import { Section } from '../../../controls/section';
import type { Drawing, PathRole, TextRole } from '../../../drawing/drawing';
import { useOthersWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { useChartWords } from './words';

// The drawing as a PNG. It is painted on a canvas shape by shape: an SVG shown through an <img> would need "img-src data:" or "blob:",
// which a strict policy refuses.
interface Ink {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dashes?: readonly number[];
}

/** On paper, whatever theme the pane has. */
const paper = '#ffffff';
const inks: Readonly<Record<PathRole, Ink>> = {
  area: { fill: '#fdf0e8' },
  grid: { stroke: '#e0e0e0', width: 1 },
  guide: { stroke: '#9e9e9e', width: 1, dashes: [2, 3] },
  tread: { stroke: '#bc4b09', width: 2.5 },
  riser: { stroke: '#bc4b09', width: 1, dashes: [3, 3] },
  solid: { fill: '#bc4b09', stroke: '#bc4b09', width: 1.5 },
  open: { fill: paper, stroke: '#bc4b09', width: 1.5 },
  baseline: { stroke: '#616161', width: 1 },
  bar: { fill: '#616161' },
  mark: { stroke: '#242424', width: 1.5 },
  'mark-sign': { fill: '#242424', stroke: paper, width: 1.5 },
};
const letters: Readonly<Record<TextRole, { readonly color: string; readonly weight: number }>> = {
  title: { color: '#616161', weight: 400 },
  label: { color: '#424242', weight: 400 },
  tier: { color: '#242424', weight: 600 },
  count: { color: '#242424', weight: 600 },
  'mark-label': { color: '#242424', weight: 600 },
};
const dotsPerPixel = 2;

/** Rejects where the browser gives no canvas or no PNG. */
async function pictureOf(drawing: Drawing): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(drawing.width * dotsPerPixel);
  canvas.height = Math.round(drawing.height * dotsPerPixel);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas');
  paint(context, drawing);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas.toBlob'))), 'image/png'),
  );
}

/** A file's bytes in base64. */
async function base64Of(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

function paint(context: CanvasRenderingContext2D, { width, height, textSize, shapes }: Drawing): void {
  const family = getComputedStyle(document.body).fontFamily;
  const toDots = (x = 0, y = 0): void => context.setTransform(dotsPerPixel, 0, 0, dotsPerPixel, x * dotsPerPixel, y * dotsPerPixel);
  toDots();
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const shape of shapes) {
    toDots(shape.x, shape.y);
    if (shape.kind === 'text') {
      const { color, weight } = letters[shape.role];
      context.font = `${weight} ${textSize}px ${family}`;
      context.fillStyle = color;
      context.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor;
      // As the pane's: legible where it crosses a line.
      context.setLineDash([]);
      context.strokeStyle = paper;
      context.lineWidth = 3;
      context.lineJoin = 'round';
      context.strokeText(shape.text, 0, 0);
      context.fillText(shape.text, 0, 0);
      continue;
    }
    const outline = new Path2D(shape.d);
    const { fill, stroke, width: lineWidth = 1, dashes = [] } = inks[shape.role];
    context.setLineDash([...dashes]);
    context.lineWidth = lineWidth;
    if (fill !== undefined) {
      context.fillStyle = fill;
      context.fill(outline);
    }
    if (stroke !== undefined) {
      context.strokeStyle = stroke;
      context.stroke(outline);
    }
  }
}

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
  const writing = useOthersWriting();
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
        text: !download ? words.notDrawn : capabilities.pictures ? words.notCopiedButInserted : words.notCopied,
        reason: errorReason(error),
        ...(download && capabilities.downloads && { download }),
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
        {capabilities.pictures && (
          <WriteButton writing={writing} onPress={() => void insert()}>
            {words.insert}
          </WriteButton>
        )}
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
