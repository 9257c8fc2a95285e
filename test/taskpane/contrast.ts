/**
 * Runs in the browser: the texts of the page that stand out too little from what is behind them (WCAG 2.2, 1.4.3: 4.5 to 1; the
 * page has no text large enough for less), each with its ratio. Empty where all is well.
 */
export function faintTexts(): string[] {
  const channels = (color: string): [number, number, number, number] => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
    return [red, green, blue, alpha];
  };
  const luminance = (color: string): number => {
    const [red, green, blue] = channels(color).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4)) as [
      number,
      number,
      number,
    ];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const behind = (element: Element | null): string => {
    if (!element) return 'rgb(255, 255, 255)';
    const color = getComputedStyle(element).backgroundColor;
    return channels(color)[3] === 0 ? behind(element.parentElement) : color;
  };
  const faint: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const element = texts.currentNode.parentElement!;
    if (!texts.currentNode.textContent?.trim() || element.closest('script, .unseen')) continue;
    const [lighter, darker] = [luminance(getComputedStyle(element).color), luminance(behind(element))].sort((a, b) => b - a) as [
      number,
      number,
    ];
    const ratio = (lighter + 0.05) / (darker + 0.05);
    if (ratio < 4.5) faint.push(`${texts.currentNode.textContent}: ${ratio.toFixed(2)}`);
  }
  return faint;
}
