// css-loader makes a constructable style sheet of a file of the pane's.
declare module '*.css' {
  const sheet: CSSStyleSheet;
  export default sheet;
}
