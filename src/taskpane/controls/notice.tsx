import type { ComponentChildren } from 'preact';

/** A message that stands out; what it is about is said in its words, the colour and the sign only repeat it. */
export function Notice({ kind, children }: { kind: 'caution' | 'fault'; children: ComponentChildren }) {
  return (
    <div class={`notice ${kind}`}>
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        {kind === 'caution' ? <path d="M10 2.6 18.4 17.4H1.6Z" /> : <circle cx="10" cy="10" r="8" />}
        <path d="M10 7v5" class="sign" />
        <circle cx="10" cy="14.6" r="1" class="dot" />
      </svg>
      <div>{children}</div>
    </div>
  );
}
