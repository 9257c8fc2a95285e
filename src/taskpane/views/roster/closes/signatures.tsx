import { useId, useState } from 'preact/hooks';
import { agencyKey } from '../../../../roster/close/sheet/canonical';
import { roles, type Role } from '../../../../roster/close/sheet/line';
import { signClose } from '../../../../roster/close/signatures';
import { closeNow } from '../../../closes/closes';
import { signPlan } from '../../../closes/plans';
import { ChoiceField } from '../../../controls/choice-field';
import { Notice } from '../../../controls/notice';
import { TextField } from '../../../controls/text-field';
import { WritingState } from '../../../writing/state';
import { useWriting } from '../../../writing/use-writing';
import { WriteButton } from '../../../writing/write-button';
import { useCloseWords } from '../close/words';
import { FoldedPart } from '../lists/folded-part';
import { today } from '../today';
import { areFiguresAsClosed, type ShownClose } from './shown-close';

interface SignaturesProps {
  readonly shown: ShownClose;
  readonly onGone: () => void;
}

type SignatureRead = ShownClose['verification']['signatures']['signatures'][number];

/** Who prepared, reviewed and approved; a signature over another fingerprint is shown as lapsed. */
export function Signatures(given: SignaturesProps) {
  const { text } = useCloseWords();
  return (
    <FoldedPart heading={text.sign.heading}>
      <Signing {...given} />
    </FoldedPart>
  );
}

function Signing({ shown, onGone }: SignaturesProps) {
  const { text } = useCloseWords();
  const words = text.sign;
  const { entry, read, verification } = shown;
  const { signatures, isSelfReviewed } = verification.signatures;
  const open = signatures.find(({ state }) => state !== 'signed')?.role ?? 'prepared';
  const [chosen, choose] = useState<Role | null>(null);
  const [name, setName] = useState('');
  const role = chosen ?? open;
  const writing = useWriting('close-signature', [entry.sequence]);
  const caption = useId();
  const wouldBeSame = isSamePerson(signatures, role, name);
  const blocked = !areFiguresAsClosed(shown)
    ? words.differs
    : !read.outside.some(({ kind }) => kind === role)
      ? words.noLine
      : name.trim() === ''
        ? words.nameFirst
        : null;
  const sign = (): void =>
    writing.write(async (turn) => {
      const now = await closeNow(entry.sequence, turn);
      const outcome = now && areFiguresAsClosed(now) ? signClose(now.read, role, name, today(), now.verification.fingerprint) : null;
      if (outcome?.state === 'signed') {
        // The next one who signs is somebody else.
        setName('');
        choose(null);
        return signPlan(now!.sheet, outcome, now!.entry.record);
      }
      onGone();
      return null;
    });
  return (
    <div class="roster-stack">
      <dl class="roster-facts close-signatures" id={caption}>
        {signatures.map((one) => (
          <div key={one.role} class={one.state}>
            <dt>{words.roles[one.role]}</dt>
            <dd>{stateText(one, words)}</dd>
          </div>
        ))}
      </dl>
      {(isSelfReviewed || wouldBeSame) && (
        <Notice kind="caution">
          <p>{words.same}</p>
        </Notice>
      )}
      <div class="fields">
        <ChoiceField label={words.role} value={role} choices={roles.map((one) => [one, words.roles[one]])} onChoose={choose} />
        <TextField label={words.name} value={name} onInput={setName} />
      </div>
      <WriteButton writing={writing} isReady={blocked === null} onPress={sign}>
        {blocked ?? words.button(words.roles[role])}
      </WriteButton>
      <WritingState writing={writing} written={<p>{words.written}</p>} />
    </div>
  );
}

/** Preparer and reviewer would be one name. */
function isSamePerson(signatures: readonly SignatureRead[], role: Role, name: string): boolean {
  const other = role === 'prepared' ? 'reviewed' : role === 'reviewed' ? 'prepared' : null;
  const beside = signatures.find((one) => one.role === other)?.name ?? '';
  return beside !== '' && agencyKey(beside) === agencyKey(name);
}

function stateText({ state, name, on, kept }: SignatureRead, { states }: ReturnType<typeof useCloseWords>['text']['sign']): string {
  switch (state) {
    case 'blank':
      return states.blank;
    case 'typed':
      return states.typed(name || on);
    case 'signed':
      return states.signed(name, on);
    case 'lapsed':
      return states.lapsed(name, on);
    case 'differs':
      return states.differs(name || states.blank, kept ? states.signed(kept.name, kept.on) : states.blank);
  }
}
