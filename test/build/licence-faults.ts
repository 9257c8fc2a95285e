// What is wrong with the licence of an installed package: in package.json's words and in the text beside it.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import parse, { type Info } from 'spdx-expression-parse';

/** They ask for no more than to be named, or for nothing. */
const permissive = new Set(
  ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'OFL-1.1']
);

export interface Exception {
  readonly license: string;
  readonly why: string;
}

/** None of these is in what ships: `bundled-packages.ts` sees to that. */
export const exceptions: Readonly<Record<string, Exception>> = {
  '@microsoft/office-js': { license: 'LICENSE', why: 'Microsoft’s own terms; Excel loads it from Microsoft, only tests and the workbench from here' },
  argparse: { license: 'Python-2.0', why: 'asks for no more than its notice; comes with the decoder of the fonts that tests draw with' },
  'axe-core': { license: 'MPL-2.0', why: 'asks that changes of its own files be published; tests run it unchanged' },
  'caniuse-lite': { license: 'CC-BY-4.0', why: 'data, not code: which browser can what, for webpack and jest' },
  'spdx-exceptions': { license: 'CC-BY-3.0', why: 'data, not code: names of licences’ exceptions, for this check' },
};

/** What each licence says and no other does, with spaces run together. */
const phrases: readonly (readonly [license: string, phrase: RegExp])[] = [
  ['Apache-2.0', /Apache License,? Version 2\.0/i],
  ['MIT', /Permission is hereby granted,? free of charge/i],
  ['ISC', /Permission to use, copy, modify, and(\/or)? distribute this software/i],
  ['BSD-2-Clause', /Redistribution and use in source and binary forms/i],
  ['BlueOak-1.0.0', /Blue Oak Model License/i],
  ['CC0-1.0', /CC0 1\.0 Universal/i],
  ['OFL-1.1', /SIL Open Font License,? Version 1\.1/i],
];

/** The licence of a text; the GNU licences, which ask more of whoever passes a program on, hide in no other. */
function licenceOf(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ');
  return /GENERAL PUBLIC LICENSE/i.test(line) ? undefined : phrases.find(([, phrase]) => phrase.test(line))?.[0];
}

const licenceFiles = (folder: string): string[] =>
  readdirSync(folder).filter((name) => /^(licen[sc]e|copying|unlicense)/i.test(name) && statSync(join(folder, name)).isFile());

function isPermissive(license: string): boolean {
  const holds = (part: Info): boolean => {
    if ('license' in part) return permissive.has(part.license);
    return part.conjunction === 'and' ? holds(part.left) && holds(part.right) : holds(part.left) || holds(part.right);
  };
  try {
    return holds(parse(license));
  } catch {
    return false; // no SPDX expression
  }
}

interface Described {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
}

/** What a person must know of the package in this folder; undefined where its licence is as wished. */
export function licenceFault(folder: string): string | undefined {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described;
  const refused = (zh: string, en: string): string =>
    `${name} ${version}：${zh}。请换一个软件包，或在 test/build/licence-faults.ts 里写明为什么可以安装。\n` +
    `${name} ${version}: ${en}. Take another package, or say in test/build/licence-faults.ts why it may be installed.`;
  if (license !== undefined && exceptions[name]?.license === license) return undefined;
  const texts = licenceFiles(folder).map((file) => ({ file, license: licenceOf(readFileSync(join(folder, file), 'utf8')) }));
  const declared = license ?? texts[0]?.license;
  if (declared === undefined) return refused('没有许可证', 'it has no licence');
  if (typeof declared !== 'string' || !isPermissive(declared)) {
    return refused(`许可证是 ${JSON.stringify(declared)}`, `its licence is ${JSON.stringify(declared)}`);
  }
  const odd = texts.find((text) => text.license === undefined);
  return odd && refused(`${odd.file} 不是常见的宽松许可证`, `its ${odd.file} is none of the known permissive licences`);
}

/** The folders of all packages below a folder that has node_modules, theirs included. */
export function installedPackages(folder: string): string[] {
  const modules = join(folder, 'node_modules');
  if (!existsSync(modules)) return [];
  const names = readdirSync(modules).filter((name) => !name.startsWith('.'));
  const scoped = names.flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)).map((one) => join(name, one)) : [name]));
  const homes = scoped.map((name) => join(modules, name)).filter((home) => existsSync(join(home, 'package.json')));
  return homes.flatMap((home) => [home, ...installedPackages(home)]);
}

/** What package-lock.json installs on other machines and not on this one, by its own word. */
export function lockedElsewhere(root: string): { readonly name: string; readonly license: string }[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, { license?: string }> };
  const here = new Set(['', ...installedPackages(root).map((home) => relative(root, home).replaceAll('\\', '/'))]);
  return Object.entries(packages)
    .filter(([place]) => !here.has(place))
    .map(([place, { license = '' }]) => ({ name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length), license }));
}

export const mayBeInstalled = ({ name, license }: { readonly name: string; readonly license: string }): boolean =>
  exceptions[name]?.license === license || isPermissive(license);
