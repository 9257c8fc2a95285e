const hostedOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const packagedOfficeJs = '/office-js/office.js';

const officeJsScript = new RegExp(`<script\\b[^>]*\\bsrc=["']?${hostedOfficeJs.replaceAll('.', '\\.')}["']?[^>]*>`);

// office.js speaks to window.opener where there is one; the workbench puts its host there before office.js looks.
const openerScript =
  '<script>{const opener=parent.tuikeWorkbench?.opener(window);if(opener)Object.defineProperty(window,"opener",{value:opener,configurable:true})}</script>';

/**
 * The task pane's page as the workbench serves it: office.js from the package instead of from Microsoft's network, and the
 * host's opener before it. Throws where the page does not load office.js from the one address that it ships with.
 */
export function taskpaneInWorkbench(html: string): string {
  if (!officeJsScript.test(html)) throw new Error(`taskpane.html 没有加载 / does not load ${hostedOfficeJs}`);
  return html.replace(officeJsScript, (script) => openerScript + script.replace(hostedOfficeJs, packagedOfficeJs));
}
