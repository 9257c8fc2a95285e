import type { CloseEntry } from '../../../../roster/close/chain/closes';
import { closeCode } from '../../../../roster/close/fingerprint';
import type { CloseLink } from '../../../../roster/close/head';
import { Notice } from '../../../controls/notice';
import { useCloseWords } from '../close/words';
import { copiesText, listed } from './finding-lines';

type Finding = CloseEntry['findings'][number];

/** What records, names, properties and the closes around say of it, where that is not what they should say. */
export function ChainFindings({ entry: { findings, lost } }: { readonly entry: CloseEntry }) {
  const { text, language } = useCloseWords();
  const words = text.chain;
  const link = (one: CloseLink | null): string =>
    one ? `${text.closes.number(String(one.sequence))} ${closeCode(one.fingerprint)}` : words.none;
  // A sheet that is missing is told above, a name that a person gave is no fault.
  const faults = findings.filter(({ kind }) => kind !== 'sheet-missing' && kind !== 'sheet-renamed');
  const renamed = findings.find((one) => one.kind === 'sheet-renamed');
  return (
    <>
      {faults.length > 0 && (
        <Notice kind="fault">
          <h3>{words.heading}</h3>
          {faults.map((finding, index) => (
            <p key={index}>{said(finding)}</p>
          ))}
        </Notice>
      )}
      {renamed && <p class="aside">{words.renamed(renamed.from, renamed.to)}</p>}
      {lost.length > 0 && (
        <p class="aside">
          {text.one.lost(
            listed(
              lost.map((place) => text.verify.places[place]),
              language,
            ),
          )}
        </p>
      )}
    </>
  );

  function said(finding: Finding): string {
    switch (finding.kind) {
      case 'sheet-missing':
        return finding.name === '' ? text.one.missingUnnamed : text.one.missing(finding.name);
      case 'sheet-renamed':
        return words.renamed(finding.from, finding.to);
      case 'sheet-copied':
        return words.copied(listed(finding.names, language));
      case 'record-unreadable':
        return words.recordUnreadable;
      case 'record-misplaced':
        return words.recordMisplaced(String(finding.sequence));
      case 'mirror-unreadable':
        return words.mirrorUnreadable(text.verify.places[finding.place], finding.seen);
      case 'copies-disagree':
        return words.copies(copiesText(finding.copies, text.verify, language));
      case 'dropped':
        return words.dropped;
      case 'before-differs':
        return words.before(link(finding.says), link(finding.stands));
      case 'corrected-differs':
        return words.corrects(link(finding.says));
    }
  }
}
