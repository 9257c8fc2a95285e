import { useEffect, useId, useRef } from 'preact/hooks';

/** A text that could not be copied: it stands there with everything selected, and a person presses the keys. */
export function TextToCopy({ label, content }: { readonly label: string; readonly content: string }) {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [content]);
  return (
    <div class="exported" role="alert">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly spellcheck={false} rows={8} value={content} />
    </div>
  );
}
