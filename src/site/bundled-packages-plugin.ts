// The webpack plugin that writes which packages the bundle contains, and the licence of each.
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Compilation, Compiler, Module, WebpackPluginInstance } from 'webpack';
import { bundledPackage, licenseFile, packageHomes, packageList, type BundledPackage } from './bundled-packages';

// A part of it is in every bundle: what loads and joins the modules.
const webpackItself = createRequire(__filename).resolve('webpack/package.json');

export function bundledPackagesPlugin(): WebpackPluginInstance {
  return {
    apply(compiler: Compiler) {
      const { Compilation, WebpackError, sources } = compiler.webpack;
      compiler.hooks.thisCompilation.tap('packages', (compilation) => {
        compilation.hooks.processAssets.tap({ name: 'packages', stage: Compilation.PROCESS_ASSETS_STAGE_REPORT }, () => {
          const homes = packageHomes([...filesIn(compilation), path.join(path.dirname(webpackItself), 'lib/')]);
          const packages: BundledPackage[] = [];
          for (const found of homes.map(bundledPackage)) {
            if ('problem' in found) compilation.errors.push(new WebpackError(found.problem));
            else packages.push(found);
          }
          const emit = (file: string, text: string): void => compilation.emitAsset(file, new sources.RawSource(text), { minimized: true });
          for (const { name, text } of packages) emit(licenseFile(name), text);
          emit('licenses/packages.json', packageList(packages));
        });
      });
    },
  };
}

type Bundled = Module & { readonly resource?: string; readonly modules?: readonly Bundled[] };

/** Every file whose code is in a chunk, those that were joined into one module too. */
function filesIn(compilation: Compilation): string[] {
  const filesOf = ({ resource, modules = [] }: Bundled): string[] => [...(resource ? [resource] : []), ...modules.flatMap(filesOf)];
  return [...compilation.chunks].flatMap((chunk) => [...compilation.chunkGraph.getChunkModulesIterable(chunk)].flatMap(filesOf));
}
