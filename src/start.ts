// Wiring: the functions first, so that cells never wait for the pane; then the workbook's rule; then the pane.
import { recalculate } from './excel/recalculate';
import { onWorkbookRulesChanged, startWorkbookRules } from './excel/workbook-rules';
import { registerFunctions } from './functions/register';

registerFunctions();

void Office.onReady().then(async ({ host }) => {
  const isHosted = String(host) === 'Excel';
  const pane = import(/* webpackChunkName: "pane" */ './taskpane/mount');
  if (isHosted) {
    await startWorkbookRules(new Date().toISOString());
    onWorkbookRulesChanged(() => void recalculate());
  }
  const root = document.getElementById('pane');
  if (root) (await pane).mount(root, { hosted: isHosted });
});
