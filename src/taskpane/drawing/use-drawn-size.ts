import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** How wide a drawing may be and how large its texts are, in px: as wide as its place, and as the page's small texts. */
export function useDrawnSize(): { readonly place: RefObject<HTMLDivElement | null>; readonly width: number; readonly textSize: number } {
  const place = useRef<HTMLDivElement>(null);
  const [[width, textSize], setSize] = useState<readonly [number, number]>([288, 11]);
  useEffect(() => {
    const element = place.current;
    if (!element) return undefined;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setSize([Math.max(120, Math.floor(element.clientWidth)), rem * 0.6875]);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { place, width, textSize };
}
