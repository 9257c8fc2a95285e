import type { Drawing } from '../../drawing/drawing';
import { useDrawnSize } from '../../drawing/use-drawn-size';

interface DrawnChartProps {
  readonly draw: (width: number, textSize: number) => Drawing;
  /** All that the drawing shows, in words. */
  readonly description: string;
}

/** The chart as wide as the pane, its texts as large as the page's small ones. */
export function DrawnChart({ draw, description }: DrawnChartProps) {
  const { place, width, textSize } = useDrawnSize();
  const { height, shapes } = draw(width, textSize);
  return (
    <div class="chart-place" ref={place}>
      <svg class="chart" role="img" aria-label={description} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
        {shapes.map((shape, index) =>
          shape.kind === 'path' ? (
            <path key={index} class={shape.role} d={shape.d} transform={`translate(${shape.x} ${shape.y})`} />
          ) : (
            <text key={index} class={shape.role} x={shape.x} y={shape.y} text-anchor={shape.anchor} font-size={textSize}>
              {shape.text}
            </text>
          ),
        )}
      </svg>
    </div>
  );
}
