// Wiring: the functions first, so that cells never wait for the pane; then the workbook's rule; then the pane.
import { limitWaiting } from './excel/answer-limit';
import { countedCall } from './excel/events/answered-calls';
import { recalculateForRule } from './excel/events/recalculation-due';
import { onWorkbookRulesChanged, startWorkbookRules } from './excel/rules/workbook-rules';
import { registerFunctions } from './functions/register';
import { keepRegisteredFunctions } from './taskpane/calls/registered-functions';

keepRegisteredFunctions(registerFunctions(countedCall));

void Office.onReady()
  .then(async ({ host }) => {
    const isHosted = String(host) === 'Excel';
    if (isHosted) {
      limitWaiting();
      onWorkbookRulesChanged((changesAnswers) => changesAnswers && recalculateForRule());
      void startWorkbookRules(new Date().toISOString());
    }
    const { mount } = await import(/* webpackChunkName: "pane" */ './taskpane/mount');
    mount(document.getElementById('pane')!, { hosted: isHosted });
  })
  .catch((fault: unknown) => {
    // No connection, or a system too old for the pane. The functions need neither.
    document.getElementById('unloaded')!.hidden = false;
    console.error(fault);
  });
