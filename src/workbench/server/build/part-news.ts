/** What npm start builds. */
export type PartName = 'addin' | 'workbench';

/** What is told of a part while it is built. */
export type PartNews =
  | { readonly name: PartName; readonly is: 'fresh' | 'building' }
  | { readonly name: PartName; readonly is: 'at'; readonly share: number }
  | { readonly name: PartName; readonly is: 'built'; readonly seconds: number }
  | { readonly name: PartName; readonly is: 'failed'; readonly errors: string };
