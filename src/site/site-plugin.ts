// The webpack plugin that writes what is served beside the bundle: the manifest, the functions' metadata, the help pages, and the script
// by a name that does not change from one build to the next.
import { readFileSync } from 'node:fs';
import type { Compilation, Compiler, WebpackPluginInstance } from 'webpack';
import {
  catalogueFaults,
  declarationFaults,
  type Declarations,
  declarationsIn,
  functionsJson,
  metadataVersion,
} from '../functions/metadata';
import { catalogue, helpPages } from './help-pages';
import { buildRecordFile, buildRecordText } from './hosting/build-record';
import { nginxConf } from './hosting/nginx';
import { staticWebAppConfig } from './hosting/static-web-apps';
import { languageFile, unifiedManifest } from './unified-manifest';
import { addressFrom, developmentAddress, isOnThisMachine } from './address';
import { type Edition, editionFrom } from './edition';
import { escapeMarkup } from './markup';

const id = /<Id>[^<]*<\/Id>/;
// They speak of manifest.xml in the repository.
const comments = /(?<!\s)\s*<!--[^]*?-->/g;

/**
 * The manifest at the add-in's address (which ends in a slash) in place of the development server's. Elsewhere than on this machine it
 * has the edition's own id, so that the add-in under development and the one that people use never take each other's place.
 */
export function manifestFor(manifest: string, address: string, edition: Edition): string {
  const moved = manifest.replace(comments, '').replaceAll(developmentAddress, () => escapeMarkup(address));
  return isOnThisMachine(address) ? moved : moved.replace(id, `<Id>${edition.manifestId}</Id>`);
}

export interface SiteOptions {
  /** The source file in which the functions are declared. */
  readonly functions: string;
  /** The manifest in the repository, at the development server's address. */
  readonly manifest: string;
  readonly place: Place;
  /** The package's. */
  readonly version: string;
  /** The entry point whose script registers the functions. */
  readonly entry: string;
}

export interface SitePlugin extends WebpackPluginInstance {
  /** Known from the moment a compilation begins. */
  metadataVersion(): string;
}

// Keeps webpack's minimisers away.
const asWritten = { minimized: true };

/** Every fault of the declarations, the catalogue or the place is an error of the compilation, so that nothing is written. */
export function sitePlugin({ functions, manifest, place, version, entry }: SiteOptions): SitePlugin {
  let declarations: Declarations = { functions: [], errors: [] };

  function write(compilation: Compilation, compiler: Compiler): void {
    const { RawSource } = compiler.webpack.sources;
    const emit = (file: string, text: string): void => compilation.emitAsset(file, new RawSource(text), asWritten);
    const faults = [...declarations.errors, ...place.problems];
    if (declarations.errors.length === 0)
      faults.push(...catalogueFaults(declarations.functions, catalogue), ...declarationFaults(declarations.functions));
    for (const fault of faults) compilation.errors.push(new compiler.webpack.WebpackError(fault));
    if (!place.edition) return;
    const xml = manifestFor(readFileSync(manifest, 'utf8'), place.address, place.edition);
    emit('manifest.xml', xml);
    const unified = unifiedManifest(xml);
    emit('manifest.json', unified.manifest);
    emit(languageFile, unified.chinese);
    emit('functions.json', functionsJson(declarations.functions, catalogue['en-US'], 'en-US', place.address));
    emit('functions.zh-CN.json', functionsJson(declarations.functions, catalogue['zh-CN'], 'zh-CN', place.address));
    const metadata = metadataVersion(declarations.functions, catalogue);
    for (const [file, text] of helpPages(declarations.functions, { version, metadata }, place.edition)) emit(file, text);
  }

  function writeHosting(compilation: Compilation, compiler: Compiler): void {
    if (!place.edition) return;
    const { edition, address } = place;
    const emit = (file: string, text: string): void => compilation.emitAsset(file, new compiler.webpack.sources.RawSource(text), asWritten);
    const metadata = metadataVersion(declarations.functions, catalogue);
    emit(buildRecordFile, buildRecordText({ version, metadata, edition, address }));
    emit('hosting/nginx.conf', nginxConf(edition, address));
    emit('staticwebapp.config.json', staticWebAppConfig(edition, address, Object.keys(compilation.assets)));
  }

  // The manifest must name a script, and is cached and published: it cannot name one whose name changes with its content.
  function writeScript(compilation: Compilation, compiler: Compiler): void {
    const scripts =
      compilation.entrypoints
        .get(entry)
        ?.getFiles()
        .filter((file) => file.endsWith('.js')) ?? [];
    const script = scripts.length === 1 ? compilation.getAsset(scripts[0] ?? '') : undefined;
    if (script) compilation.emitAsset('functions.js', script.source, asWritten);
    else compilation.errors.push(new compiler.webpack.WebpackError(oneScript(entry, scripts)));
  }

  return {
    metadataVersion: () => metadataVersion(declarations.functions, catalogue),
    apply(compiler) {
      // After the real content hashes are in place, and after the minimisers.
      const stage = compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      const declare = async (): Promise<void> => {
        declarations = await declarationsIn(functions);
      };
      compiler.hooks.run.tapPromise('site', declare);
      compiler.hooks.watchRun.tapPromise('site', declare);
      compiler.hooks.thisCompilation.tap('site', (compilation) => {
        compilation.fileDependencies.addAll([functions, manifest]);
        compilation.hooks.processAssets.tap({ name: 'site', stage }, () => {
          write(compilation, compiler);
          writeScript(compilation, compiler);
          writeHosting(compilation, compiler);
        });
      });
    },
  };
}

const oneScript = (entry: string, scripts: readonly string[]): string =>
  `入口 ${entry} 有 ${scripts.length} 个脚本（${scripts.join(', ')}），清单只能指向一个：请不要拆分入口。\n` +
  `The entry ${entry} has ${scripts.length} scripts (${scripts.join(', ')}); the manifest can name one: do not split the entry.`;

/** Where a build will be served from and for which cloud; both undefined where either was refused. */
type Place =
  | { readonly address: string; readonly edition: Edition; readonly problems: readonly [] }
  | { readonly address?: undefined; readonly edition?: undefined; readonly problems: readonly string[] };

/** Reads ADDIN_URL and EDITION of an environment. */
export function placeFrom({ ADDIN_URL, EDITION }: Readonly<Record<string, string | undefined>>): Place {
  const [at, chosen] = [addressFrom(ADDIN_URL), editionFrom(EDITION)];
  if ('address' in at && 'edition' in chosen) return { address: at.address, edition: chosen.edition, problems: [] };
  return { problems: [at, chosen].flatMap((one) => ('problem' in one ? [one.problem] : [])) };
}
