/**
 * The same as `make`, which is asked once per key; what it made lives as long as the key. What the hot loops stand on is made so: code that
 * was made fast for what lives as long as one call is thrown away with it, at the next collection of garbage.
 */
export function madeOnce<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const made = new WeakMap<K, { readonly of: T }>();
  return (key) => {
    let known = made.get(key);
    if (!known) made.set(key, (known = { of: make(key) }));
    return known.of;
  };
}
