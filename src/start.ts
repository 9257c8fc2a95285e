// Wiring: the functions first, so that cells never wait for the pane; then the workbook's rule; then the pane.
import { recalculate } from './excel/recalculate';
import { onWorkbookRulesChanged, startWorkbookRules } from './excel/workbook-rules';
import { registerFunctions } from './functions/register';

registerFunctions();

void Office.onReady().then(async ({ host }) => {
  const isHosted = String(host) === 'Excel';
  if (isHosted) void startWorkbookRules(new Date().toISOString()).then(() => onWorkbookRulesChanged(() => void recalculate()));
  const { mount } = await import(/* webpackChunkName: "pane" */ './taskpane/mount');
  const root = document.getElementById('pane');
  if (root) mount(root, { hosted: isHosted });
});
