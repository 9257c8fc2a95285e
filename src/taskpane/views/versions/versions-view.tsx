import { useState } from 'preact/hooks';
import type { Rulebook } from '../../../rules/rulebook';
import { ruleById } from '../../../rules/rulebook';
import { Button } from '../../button';
import { adopt } from '../../adopt';
import { Message } from '../../message';
import { usePane } from '../../pane-context';
import { useWords } from '../../words';
import { ComparePage } from './compare-page';
import { EditorPage } from './editor-page';
import { ExportPage } from './export-page';
import { ImportPage } from './import-page';
import { usePage, type Page } from './page';
import { PreviewPage } from './preview-page';
import { VersionsPage } from './versions-page';
import styles from './versions.css';

adopt(styles);

/** All versions known here: choosing, comparing, dating, writing, exchanging and deleting them. */
export function VersionsView() {
  const { reading, actions } = usePane();
  const shell = useWords().text;
  const [page, setPage] = usePage();
  // The first page that is drawn leaves the focus on the tab that opened the view.
  const [hasMoved, setMoved] = useState(false);
  if (reading.state === 'loading') return null;
  if (reading.state !== 'ok') {
    return (
      <Message heading={shell.state[reading.state]}>
        <p>{shell.noRule}</p>
        <Button onPress={() => actions.openView('rule')}>{shell.seeWhy}</Button>
      </Message>
    );
  }
  const open = (next: Page): void => {
    setMoved(true);
    setPage(next);
  };
  return <OpenPage page={page} open={open} rulebook={reading.rulebook} hasMoved={hasMoved} />;
}

interface OpenPageProps {
  readonly page: Page;
  readonly open: (page: Page) => void;
  readonly rulebook: Rulebook;
  readonly hasMoved: boolean;
}

function OpenPage({ page, open, rulebook, hasMoved }: OpenPageProps) {
  const back = (): void => open({ name: 'list' });
  const rule = 'id' in page ? ruleById(rulebook, page.id) : undefined;
  switch (page.name) {
    case 'preview':
      if (rule) return <PreviewPage key={rule.id} rule={rule} rulebook={rulebook} onBack={back} />;
      break;
    case 'export':
      if (rule) return <ExportPage rule={rule} onBack={back} />;
      break;
    case 'compare':
      return <ComparePage first={page.first} second={page.second} rulebook={rulebook} open={open} onBack={back} />;
    case 'editor':
      return <EditorPage draft={page.draft} rulebook={rulebook} open={open} onBack={back} />;
    case 'import':
      return <ImportPage open={open} onBack={back} />;
    case 'list':
  }
  return <VersionsPage rulebook={rulebook} open={open} focus={page.name === 'list' && page.at ? page.at : hasMoved ? 'heading' : null} />;
}
