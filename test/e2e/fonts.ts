// The fonts that tests and pictures are drawn with: npm packages, through a fontconfig of the project's own, so that no font of the machine can help
// or hurt. Fontconfig is how Chromium finds fonts on Linux; on other systems it draws with theirs.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { unpacked } from './unpacked';

/**
 * usual: as people have them; one whose lines are 2.5 times its size besides, where a page asks for it. noChinese: a wide Latin font alone, every
 * Chinese character a box. tallLines: the tall one for all.
 */
export type FontSet = 'usual' | 'noChinese' | 'tallLines';

export const tallFamily = 'Tall Lines';
/** The wide Latin one among the usual; what it lacks is drawn with the others. */
export const wideFamily = 'Symbols';

// Chinese comes in a hundred files of one family. Only the Latin one bears its name: a page's first font is then the same one everywhere.
const faces = {
  chinese: ['@fontsource-variable/noto-sans-sc', /^noto-sans-sc-(?!latin-wght).*-wght-normal\.woff2$/],
  chineseLatin: ['@fontsource-variable/noto-sans-sc', /^noto-sans-sc-latin-wght-normal\.woff2$/],
  latin: ['@fontsource-variable/noto-sans', /^noto-sans-latin-wght-normal\.woff2$/],
  wide: ['@fontsource/dejavu-sans', /^dejavu-sans-latin-[47]00-normal\.woff2$/],
  mono: ['@fontsource/dejavu-mono', /^dejavu-mono-latin-[47]00-normal\.woff2$/],
  tall: ['@fontsource-variable/noto-nastaliq-urdu', /^noto-nastaliq-urdu-latin-wght-normal\.woff2$/],
} as const;
type Face = keyof typeof faces;

/** The families each file is found by; the first face is drawn where a page's fonts are all unknown. */
const sets: Readonly<Record<FontSet, Partial<Record<Face, readonly string[]>>>> = {
  usual: {
    latin: ['Noto Sans'],
    chineseLatin: ['Noto Sans SC'],
    chinese: ['Other Chinese'],
    wide: [wideFamily],
    mono: ['Menlo'],
    tall: [tallFamily],
  },
  noChinese: { wide: ['Noto Sans', 'Noto Sans SC'], mono: ['Menlo'] },
  tallLines: { tall: ['Noto Sans', 'Noto Sans SC', 'Menlo'], chinese: ['Other Chinese'], wide: [wideFamily] },
};

const home = (face: Face): string => dirname(require.resolve(`${faces[face][0]}/package.json`));

function configuration(set: FontSet, place: string): string {
  const given = Object.entries(sets[set]) as [Face, readonly string[]][];
  const strings = (families: readonly string[]): string => families.map((family) => `<string>${family}</string>`).join('');
  const named = ([face, families]: (typeof given)[number]): string => `<dir>${join(place, face)}</dir>
<match target="scan">
  <test name="file" compare="contains"><string>/${face}/</string></test>
  <edit name="family" mode="assign">${strings(families)}</edit>
</match>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
${given.map(named).join('\n')}
<cachedir>${join(place, 'cache', set)}</cachedir>
<alias><family>monospace</family><prefer><family>Menlo</family></prefer></alias>
<match target="pattern"><edit name="family" mode="append">${strings([given[0]![1][0]!])}</edit></match>
</fontconfig>
`;
}

/** Chromium's own FreeType reads no woff2, and as whole fonts these weigh ten times as much in any package. */
async function unpackFonts(folder: string, place: string): Promise<void> {
  // Only here: it is a megabyte of code that a test needs once.
  const { decompress } = await import('wawoff2');
  for (const [face, [, name]] of Object.entries(faces)) {
    const files = join(home(face as Face), 'files');
    mkdirSync(join(folder, face));
    for (const file of readdirSync(files).filter((each) => name.test(each)))
      writeFileSync(join(folder, face, file.replace(/woff2$/, 'ttf')), await decompress(readFileSync(join(files, file))));
  }
  for (const set of Object.keys(sets) as FontSet[]) writeFileSync(join(folder, `${set}.conf`), configuration(set, place));
}

/** The environment in which a browser draws with this set and nothing else. */
export async function fontEnvironment(set: FontSet): Promise<Record<string, string>> {
  const sources = [__filename, ...Object.keys(faces).map((face) => join(home(face as Face), 'package.json'))];
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(source));
  const folder = await unpacked(`tuike-fonts-${hash.digest('hex').slice(0, 12)}`, unpackFonts);
  return { FONTCONFIG_FILE: join(folder, `${set}.conf`) };
}
