import { glimpse } from './glimpse';

/** ["tiers", 2, "from"] → tiers[2].from; the root's own name where the path is empty. */
export function placeOf(path: readonly PropertyKey[], root: string): string {
  if (path.length === 0) return root;
  return path.map(step).join('').replace(/^\./, '');
}

function step(key: PropertyKey): string {
  if (typeof key === 'number') return `[${key}]`;
  if (typeof key === 'symbol') return '[symbol]';
  return /^[A-Za-z_][\w-]{0,40}$/.test(key) ? `.${key}` : `[${glimpse(key)}]`;
}
