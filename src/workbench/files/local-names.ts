import type { Token } from './formula-tokens';

interface CallFrame {
  readonly call: string;
  argument: number;
  isFresh: boolean;
}

/**
 * The names that LET and LAMBDA of a formula declare, in capitals: files mark each of their uses with a prefix.
 * A name declared anywhere counts everywhere in the formula.
 */
export function localNames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>();
  const frames: CallFrame[] = [];
  const visible = tokens.map((token, at) => ({ ...token, at })).filter(({ text }) => text.trim() !== '');
  visible.forEach(({ kind, text }, at) => {
    const frame = frames.at(-1);
    const declares = frame?.call === 'LAMBDA' || (frame?.call === 'LET' && frame.argument % 2 === 0);
    if (frame?.isFresh && declares && (kind === 'name' || kind === 'cell') && visible[at + 1]?.text === ',') names.add(text.toUpperCase());
    if (frame) frame.isFresh = false;
    if (text === '(') {
      const before = visible[at - 1];
      frames.push({ call: before?.kind === 'name' ? before.text.toUpperCase() : '', argument: 0, isFresh: true });
    } else if (text === ')') {
      frames.pop();
    } else if (text === ',' && frame) {
      frame.argument += 1;
      frame.isFresh = true;
    }
  });
  return names;
}
