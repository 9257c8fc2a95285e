import { useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { usePane } from '../pane-context';

interface ExportedTextProps {
  readonly label: string;
  readonly content: string;
  readonly fileName: string;
  readonly words: { readonly download: string; readonly copy: string; readonly copied: string; readonly notCopied: string };
}

/** A text that leaves the pane only by a person's hand: as a file, or copied; where a host allows neither, it stands there to be selected. */
export function ExportedText({ label, content, fileName, words }: ExportedTextProps) {
  const { actions } = usePane();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(content);
      actions.announce(words.copied);
    } catch {
      actions.announce(words.notCopied);
    }
  };
  return (
    <div class="exported">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly spellcheck={false} rows={8} value={content} />
      <div class="actions">
        <Button onPress={() => download(content, fileName)}>{words.download}</Button>
        <Button onPress={() => void copy()}>{words.copy}</Button>
      </div>
    </div>
  );
}

function download(content: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
