import type { Fault } from '../../../../../rules/reading/fault';
import { TextField } from '../../../../controls/text-field';
import { useFieldFault } from './field-fault';

interface DraftFieldProps {
  /** Where the value stands in the rule, as faults name it. */
  readonly place: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly understood?: string | undefined;
  readonly placeholder?: string;
  readonly value: string;
  readonly faults: readonly Fault[];
  readonly isReadOnly?: boolean;
  readonly onInput: (value: string) => void;
}

/** A field of the draft with the faults of its place, told by the field's own name. */
export function DraftField({ place, label, faults, ...field }: DraftFieldProps) {
  const sentence = useFieldFault();
  const own = faults.filter((fault) => fault.place === place);
  return <TextField {...field} label={label} problems={own.map((fault) => sentence({ ...fault, place: label }))} />;
}
