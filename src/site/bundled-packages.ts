// Which packages are in a bundle, by what webpack put there and not by what package.json hopes; and the text of each one's licence.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression. */
  readonly license: string;
  /** The whole text, which asks to travel with the code. */
  readonly text: string;
}

// Their texts ask for no more than to be kept.
const welcome = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

// These came without the text of their licence: Microsoft's MIT licence, which a package beside them has.
const licensedLike: Readonly<Record<string, string>> = {
  '@fluentui/web-components': '@fluentui/tokens',
  '@microsoft/fast-element': '@fluentui/tokens',
  '@microsoft/focusgroup-polyfill': '@fluentui/tokens',
};

const home = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The folders of the packages that these files belong to, each once, sorted. */
export function packageHomes(files: Iterable<string>): string[] {
  return [...new Set([...files].flatMap((file) => home.exec(file)?.[1] ?? []))].sort();
}

/** Reads a package in its folder; a package without a licence that may be passed on, or without its text, is a problem. */
export function bundledPackage(folder: string): BundledPackage | { readonly problem: string } {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Omit<BundledPackage, 'text'>;
  if (!welcome.has(license)) return { problem: refused(name, `许可证 ${license}`, `its licence is ${license}`) };
  const like = licensedLike[name];
  const text = licenseText(like === undefined ? folder : path.join(modulesOf(folder, name), like));
  return text === undefined
    ? { problem: refused(name, '没有许可证全文', 'it has no text of its licence') }
    : { name, version, license, text };
}

const modulesOf = (folder: string, name: string): string => path.resolve(folder, ...name.split('/').map(() => '..'));

function licenseText(folder: string): string | undefined {
  const file = existsSync(folder) ? readdirSync(folder).find((one) => /^licen[sc]e/i.test(one)) : undefined;
  return file === undefined ? undefined : readFileSync(path.join(folder, file), 'utf8');
}

const refused = (name: string, zh: string, en: string): string =>
  `${name}：${zh}，不能放进发布的文件。请换一个软件包，或在 src/site/bundled-packages.ts 里说明。\n` +
  `${name}: ${en}, so it cannot be in what ships. Take another package, or say there why it may.`;

/** licenses/packages.json: name, version and licence of each, for people and for tools that read it. */
export const packageList = (packages: readonly BundledPackage[]): string =>
  `${JSON.stringify(
    packages.map(({ name, version, license }) => ({ name, version, license, text: licenseFile(name) })),
    null,
    2,
  )}\n`;

export const licenseFile = (name: string): string => `licenses/${name.replace('/', '-')}.txt`;
