import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../button';
import { copyText } from './copy-text';
import { usePane } from '../../pane-context';

interface ExportedTextProps {
  readonly label: string;
  readonly content: string;
  readonly fileName: string;
  readonly words: { readonly download: string; readonly copy: string; readonly copied: string; readonly notCopied: string };
}

/** A text that leaves the pane only by a person's hand: as a file where the host has downloads, or copied; where it allows neither, it stands there selected. */
export function ExportedText({ label, content, fileName, words }: ExportedTextProps) {
  const { actions, capabilities } = usePane();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(content);
    if (!isCopied) {
      field.current?.focus();
      field.current?.select();
    }
    const said = isCopied ? words.copied : words.notCopied;
    setOutcome(said);
    actions.announce(said);
  };
  return (
    <div class="exported">
      <label for={id}>{label}</label>
      <textarea id={id} ref={field} readOnly spellcheck={false} rows={8} value={content} />
      <div class="actions">
        {capabilities.downloads && <Button onPress={() => download(content, fileName)}>{words.download}</Button>}
        <Button onPress={() => void copy()}>{words.copy}</Button>
      </div>
      {outcome !== null && <p class="aside">{outcome}</p>}
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
