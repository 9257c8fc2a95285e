// Files, copied without the add-in, and what stands in the copy.
import { strFromU8, unzipSync } from 'fflate';
import { copyWithoutAddin, type CopyOutcome, type NativeInCopy } from '../../../src/roster/hand-over/copy-without-addin';
import { rulebookOf } from '../../../src/rules/rulebook';
import { readBook } from '../../../src/workbench/files/read-book';
import type { Book } from '../../../src/workbench/grid/grid';
import { nativeCell, type WhyNoNative } from '../../../src/taskpane/views/roster/hand-over/proposal';

const reading = rulebookOf(null);
const nativeOfRules: NativeInCopy<WhyNoNative> = (formula, area, row, column) => nativeCell(formula, area, row, column, reading);

/** Run to its end, as the pane does in slices. */
export function copied(bytes: Uint8Array, native: NativeInCopy<WhyNoNative> | null = nativeOfRules): CopyOutcome<WhyNoNative> {
  const copying = copyWithoutAddin(bytes, native);
  for (;;) {
    const step = copying.next();
    if (step.done) return step.value;
  }
}

/** Throws where there is none. */
export function copyOf(bytes: Uint8Array, native: NativeInCopy<WhyNoNative> | null = nativeOfRules) {
  const outcome = copied(bytes, native);
  if (outcome.state !== 'copy') throw new Error(JSON.stringify(outcome));
  return outcome;
}

export const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, content]) => [name, strFromU8(content)]),
  );

export const bookOf = (bytes: Uint8Array): Promise<Book> => readBook(bytes, 'copy.xlsx', {});

/** Every relation goes to a part that is there, and every content type is of one. */
export function danglingNames(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const names = new Set(Object.keys(unzipSync(bytes)));
  const typed = [...parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]*)"/g)].map(([, name]) => name!);
  const related = Object.entries(parts)
    .filter(([name]) => name.endsWith('.rels'))
    .flatMap(([name, xml]) =>
      [...xml.matchAll(/<Relationship\s[^<>]*\/>/g)]
        .filter(([element]) => !element.includes('TargetMode="External"'))
        .map(([element]) => {
          const target = /Target="([^"]*)"/.exec(element)![1]!;
          const folder = name.replace(/_rels\/[^/]*$/, '');
          return target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${folder}`).pathname.slice(1);
        }),
    );
  return [...typed, ...related].filter((name) => !names.has(decodeURIComponent(name)));
}
