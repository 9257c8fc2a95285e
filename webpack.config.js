// The add-in's build (dist/). The workbench that plays Excel for it is built by src/workbench/server/build/workbench.ts.
const { createRequire } = require('node:module');
const os = require('node:os');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('./package.json');

// The minimizer that webpack itself brings along. SWC needs a third of terser's time; but loops over columns are a tenth slower after it, so
// the script that answers cells, and the benchmark's, are left to terser.
const MinimizerPlugin = createRequire(require.resolve('webpack'))('minimizer-webpack-plugin');
const answering = /^(taskpane|scene)\./;
// It leaves one processor to webpack, which only waits for it: on two that would double the time.
MinimizerPlugin.getAvailableNumberOfCores = () => os.availableParallelism();

require('tsx/cjs'); // from here on a TypeScript file can be required
const { bundledPackagesPlugin } = require('./src/site/bundled-packages-plugin.ts');
const { placeFrom, sitePlugin } = require('./src/site/site-plugin.ts');

// What is wrong with ADDIN_URL or EDITION the site plugin says.
const place = placeFrom(process.env);

const ofViews = ({ name }) => /^view-/.test(name ?? '');
const inFirstView = (module, { chunkGraph }) =>
  /[\\/]src[\\/]/.test(module.resource ?? '') && chunkGraph.getModuleChunks(module).some(({ name }) => name === 'view-rule');

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

const site = sitePlugin({
  functions: path.resolve(__dirname, 'src/functions/functions.ts'),
  manifest: path.resolve(__dirname, 'manifest.xml'),
  place,
  version,
  entry: 'taskpane',
});

const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/start.ts' },
  // The start loads the table of all these names: six digits tell two contents of one name apart, and each digit more is paid by every start.
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash:6].js', clean: true },
  devtool: 'hidden-source-map',
  stats: 'errors-warnings',
  // Styles as constructable style sheets: a strict policy allows them, and code to load style files would stand before the functions.
  module: {
    rules: [
      { test: /\.tsx?$/, use: swc },
      { test: /\.css$/, loader: 'css-loader', options: { exportType: 'css-style-sheet', sourceMap: false } },
    ],
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  // What must be small is limited by size-limit (package.json); a view's own script, which comes when the view is opened, may be this large.
  // What reads an .xls comes only with one.
  performance: { maxAssetSize: 320_000, assetFilter: (name) => !/\.map$|^order-files-xls\./.test(name) },
  optimization: {
    // Functions stay where they stand: drawn into the one that calls them, the loops over columns would be new to the engine in every call.
    minimizer: [
      new MinimizerPlugin({ include: answering, terserOptions: { compress: { passes: 2, reduce_funcs: false } } }),
      new MinimizerPlugin({ exclude: answering, minify: MinimizerPlugin.swcMinify }),
    ],
    // A chunk's name is its id, so that the initial script need not say which name has which number.
    chunkIds: 'named',
    splitChunks: {
      // Every chunk has a name, so that the size of each view can be told: what all of Fluent's components stand on comes with the pane's
      // first button; what only later views have of them, D3, and how a table is found come with the first view that has them; and whatever
      // else two views have in common stands once, apart where the first view is one of them. The words that stand before the functions share nothing.
      cacheGroups: {
        default: false,
        defaultVendors: false,
        fluent: { test: /[\\/]node_modules[\\/]@microsoft[\\/]fast-element[\\/]/, name: 'fluent', chunks: 'async', enforce: true },
        d3: { test: /[\\/]node_modules[\\/](d3-|internmap)/, name: 'd3', chunks: 'async', enforce: true },
        controls: {
          test: /[\\/]@fluentui[\\/]web-components[\\/]|[\\/]src[\\/]taskpane[\\/]controls[\\/](text-field|confirmation|progress)\.tsx$/,
          name: 'controls',
          chunks: ofViews,
          priority: 1,
          enforce: true,
        },
        tables: { test: /[\\/]src[\\/]roster[\\/]table[\\/]/, name: 'tables', minChunks: 2, chunks: ofViews, priority: 1, enforce: true },
        first: { test: inFirstView, name: 'shared-first', minChunks: 2, chunks: ofViews, priority: 1, enforce: true },
        shared: { test: /[\\/]src[\\/]/, name: 'shared', minChunks: 2, chunks: ofViews, enforce: true },
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
      templateParameters: { officeJs: place.edition?.officeJs ?? '' },
    }),
    new CopyWebpackPlugin({
      patterns: [{ from: 'assets/*.{png,svg}' }, { from: 'assets/pictures/*.png' }, { from: 'LICENSE', to: 'licenses/tuike-deposit.txt' }],
    }),
    bundledPackagesPlugin(),
    site,
  ],
};

module.exports = [addin];
