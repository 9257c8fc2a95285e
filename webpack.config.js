// Two builds that share nothing: the add-in (dist/) and the workbench that plays Excel for it (build/workbench/).
const path = require('node:path');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

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
const rules = [
  { test: /\.tsx?$/, use: swc },
  { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
];
const resolve = { extensions: ['.tsx', '.ts', '.js'] };

const addin = {
  name: 'addin',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/start.ts' },
  output: { path: path.resolve(__dirname, 'dist'), filename: '[name].[contenthash:8].js', clean: true },
  devtool: 'source-map',
  module: { rules },
  resolve,
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: './src/taskpane/taskpane.html', filename: 'taskpane.html', scriptLoading: 'blocking' }),
  ],
};

const workbench = {
  name: 'workbench',
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { workbench: './src/workbench/page/main.ts' },
  output: { path: path.resolve(__dirname, 'build/workbench'), publicPath: '/workbench/', filename: '[name].[contenthash:8].js', clean: true },
  devtool: false,
  module: { rules },
  resolve,
  cache: { type: 'filesystem', cacheDirectory: path.resolve(__dirname, 'build/.cache') },
  performance: { hints: false },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
    new HtmlWebpackPlugin({ template: './src/workbench/page/index.html', filename: 'index.html' }),
  ],
};

module.exports = [addin, workbench];
