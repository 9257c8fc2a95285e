// How the pane fits the widths at which Excel opens it.
export const widths = [
  [320, 'as Excel for Windows opens it'],
  [270, 'as Excel for Mac opens it'],
  [160, '320 px at twice the size'],
  [350, 'as Excel on the web opens it'],
  [640, 'half a screen'],
] as const;

/** In the browser: what reaches out of the page sideways, and texts that are cut off or lie on one another within a table row. */
export function misplaced(): string[] {
  const width = document.documentElement.clientWidth;
  const shown = [...document.querySelectorAll('#pane *')].filter((element) => !element.closest('.unseen'));
  const outside = shown.filter(
    (element) => element.getBoundingClientRect().right > width + 0.5 || element.getBoundingClientRect().left < -0.5,
  );
  const cut = shown.filter((element) => element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible');
  const overlaid = [...document.querySelectorAll('tr')].flatMap((row) => {
    const boxes = [...row.children].map((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      // As high as its cell: a tall font's own boxes reach into the lines above and below, its glyphs do not.
      const { left, right } = range.getBoundingClientRect();
      const { top, bottom } = cell.getBoundingClientRect();
      return { cell, box: { left, right, top, bottom } };
    });
    return boxes.filter(({ cell, box }) =>
      boxes.some(
        (other) =>
          other.cell !== cell &&
          other.box.left < box.right - 1 &&
          box.left < other.box.right - 1 &&
          other.box.top < box.bottom - 4 &&
          box.top < other.box.bottom - 4,
      ),
    );
  });
  const name = (element: Element): string => `${element.tagName}.${element.className}: ${element.textContent?.slice(0, 40)}`;
  return [
    ...(document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px wide`] : []),
    ...outside.map((element) => `outside: ${name(element)}`),
    ...cut.map((element) => `cut off: ${name(element)}`),
    ...overlaid.map(({ cell }) => `overlaid: ${name(cell)}`),
  ];
}
