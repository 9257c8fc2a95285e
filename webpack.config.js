// Two builds that share nothing: the add-in (dist/) and the workbench that plays Excel for it (build/workbench/).
const { existsSync, readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin, NormalModuleReplacementPlugin } = require('webpack');
const { dependencies, version } = require('./package.json');

// The minimizer that webpack itself brings along.
const MinimizerPlugin = createRequire(require.resolve('webpack'))('minimizer-webpack-plugin');

require('tsx/cjs'); // from here on a TypeScript file can be required
const { addressFrom } = require('./src/site/address.ts');
const { manifestAt } = require('./src/site/manifest.ts');
const { sitePlugin } = require('./src/site/site-plugin.ts');

// Microsoft's rule for production pages and for the store; the 21Vianet cloud in China has its own (appsforoffice.cdn.partner.office365.cn).
const officeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic', importSource: 'preact' } },
    },
  },
};
const scripts = { test: /\.tsx?$/, use: swc };
const resolve = { extensions: ['.tsx', '.ts', '.js'] };

// These came without the text of their licence: Microsoft's MIT licence, which a package beside them has.
const licensedLike = Object.fromEntries(
  ['@fluentui/web-components', '@microsoft/fast-element', '@microsoft/focusgroup-polyfill'].map((name) => [name, '@fluentui/tokens']),
);

/** The packages, and those that they bring along. */
function withTheirOwn(names, found = new Set()) {
  for (const name of names) {
    const home = path.resolve(__dirname, 'node_modules', name, 'package.json');
    if (found.has(name) || !existsSync(home)) continue;
    found.add(name);
    const { dependencies: own, peerDependencies: peers } = JSON.parse(readFileSync(home, 'utf8'));
    withTheirOwn(Object.keys({ ...own, ...peers }), found);
  }
  return found;
}

const { ADDIN_URL } = process.env;
const site = sitePlugin({ functions: path.resolve(__dirname, 'src/functions/functions.ts'), address: ADDIN_URL, entry: 'taskpane' });

const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/start.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
  devtool: 'hidden-source-map',
  stats: 'errors-warnings',
  // Styles as constructable style sheets: a strict policy allows them, and code to load style files would stand before the functions.
  module: {
    rules: [
      scripts,
      { test: /[\\/]decimal\.js[\\/]decimal\.mjs$/, loader: path.resolve(__dirname, 'src/site/lean-decimal.ts') },
      { test: /\.css$/, loader: 'css-loader', options: { exportType: 'css-style-sheet', sourceMap: false } },
    ],
  },
  resolve,
  optimization: {
    splitChunks: {
      // Every chunk has a name, so that the size of the first view can be told. What all of Fluent's components stand on is loaded once,
      // with the first view that has one of them; what else two views have in common they both carry.
      cacheGroups: {
        default: false,
        defaultVendors: false,
        fluent: { test: /[\\/]node_modules[\\/]@microsoft[\\/]fast-element[\\/]/, name: 'fluent', chunks: 'async', enforce: true },
      },
    },
  },
  plugins: [
    new DefinePlugin({
      __VERSION__: JSON.stringify(version),
      __METADATA_VERSION__: DefinePlugin.runtimeValue(() => JSON.stringify(site.metadataVersion()), true),
    }),
    new HtmlWebpackPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      scriptLoading: 'blocking',
      templateParameters: { officeJs },
    }),
    new CopyWebpackPlugin({
      patterns: [
        { from: 'assets/*.{png,svg}' },
        { from: 'manifest.xml', transform: (manifest) => manifestAt(String(manifest), addressFrom(ADDIN_URL).address ?? '') },
        { from: 'LICENSE', to: 'licenses/tuike-deposit.txt' },
        // The licences of what the bundle contains ask to travel with it, and not every package carries a comment that minifying keeps.
        ...[...withTheirOwn(Object.keys(dependencies))].map((name) => ({
          from: 'LICEN{S,C}E*',
          context: path.resolve(__dirname, 'node_modules', licensedLike[name] ?? name),
          to: `licenses/${name.replace('/', '-')}.txt`,
        })),
      ],
    }),
    site,
  ],
};

const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/page/main.ts' },
  output: {
    path: path.resolve(__dirname, 'build/workbench'),
    publicPath: '/workbench/',
    filename: '[name].[contenthash:8].js',
    clean: true,
  },
  devtool: false,
  stats: 'errors-warnings',
  module: { rules: [scripts, { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] }] },
  resolve,
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, 'build/.cache') },
  performance: { hints: false },
  // On Univer's 14 MB swc takes seconds where terser takes a minute.
  optimization: { minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })] },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: './src/workbench/page/index.html', filename: 'index.html' }),
    // Univer's hyphenation patterns, 8 MB for seventy languages of running text: cells are not hyphenated.
    new NormalModuleReplacementPlugin(/^\.\/[a-z]{2,3}(-[a-z0-9-]+)?-[\w-]{8}\.js$/, (resource) => {
      if (/engine-render[\\/]lib/.test(resource.context)) resource.request = 'data:text/javascript,export {}';
    }),
  ],
};

module.exports = [addin, workbench];
