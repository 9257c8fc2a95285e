import { type Rulebook, ruleById } from '../../../../rules/rulebook';
import { adopt } from '../../../adopt';
import { ComparePage } from './compare/compare-page';
import { EditorPage } from './editor/editor-page';
import { ImportPage } from './import-page';
import type { RulePage } from '../page';
import { PreviewPage } from './compare/preview-page';
import { VersionsPage } from './versions-page';
import styles from './versions.css';
import type { Rule } from '../../../../rules/rule';
import { ExportedText } from '../../../controls/copying/exported-text';
import { PageHeading } from './page-heading';
import { PartByAndBy, type ViewPart } from '../../../part';
import type { PortableFormProps } from './portable/portable-form';
import { usePortableWords } from './portable/words';
import { useVersionsWords } from './words';

adopt(styles);

/** With all dialects, which no other page needs. */
const portableForm: ViewPart<PortableFormProps> = {
  load: () => import(/* webpackChunkName: "portable" */ './portable/portable-form').then((form) => form.PortableForm),
};

export interface VersionsProps {
  readonly page: RulePage;
  readonly open: (page: RulePage) => void;
  readonly rulebook: Rulebook;
  /** A page was opened from another: this one takes the focus. */
  readonly hasMoved: boolean;
}

/** All versions known here: choosing, comparing, dating, writing, exchanging and deleting them. */
export function AllVersions({ page, open, rulebook, hasMoved }: VersionsProps) {
  const back = (): void => open({ name: 'list' });
  const rule = 'id' in page ? ruleById(rulebook, page.id) : undefined;
  switch (page.name) {
    case 'preview':
      if (rule) return <PreviewPage key={rule.id} rule={rule} rulebook={rulebook} onBack={back} />;
      break;
    case 'export':
      if (rule) return <ExportPage rule={rule} onBack={back} />;
      break;
    case 'portable':
      if (rule) return <PortablePage rule={rule} onBack={back} />;
      break;
    case 'compare':
      return <ComparePage first={page.first} second={page.second} rulebook={rulebook} open={open} onBack={back} />;
    case 'editor':
      return <EditorPage draft={page.draft} begun={page.begun} rulebook={rulebook} open={open} onBack={back} />;
    case 'import':
      return <ImportPage rulebook={rulebook} open={open} onBack={back} />;
    case 'list':
    case 'rule':
  }
  return <VersionsPage rulebook={rulebook} open={open} focus={page.name === 'list' && page.at ? page.at : hasMoved ? 'heading' : null} />;
}

/** A version as JSON, to download or to copy. */
function ExportPage({ rule, onBack }: { rule: Rule; onBack: () => void }) {
  const { language, text } = useVersionsWords();
  const words = text.export;
  return (
    <>
      <PageHeading heading={words.heading(rule.name[language])} onBack={onBack}>
        <p>{words.intro}</p>
      </PageHeading>
      <div class="lead">
        <ExportedText label={words.text} content={JSON.stringify(rule, null, 2)} fileName={`${rule.id}.json`} words={words} />
      </div>
    </>
  );
}

/** A version as SQL or Power Query. */
function PortablePage({ rule, onBack }: { rule: Rule; onBack: () => void }) {
  const { language, text } = usePortableWords();
  const words = text.portable;
  return (
    <>
      <PageHeading heading={words.heading(rule.name[language])} onBack={onBack}>
        <p>{words.intro}</p>
      </PageHeading>
      <PartByAndBy part={portableForm} props={{ rule }} />
    </>
  );
}
