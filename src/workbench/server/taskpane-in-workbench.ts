// Microsoft's addresses for production pages: worldwide, and of the cloud in China that 21Vianet operates.
const hostedOfficeJs = [
  'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
];
const packagedOfficeJs = '/office-js/office.js';

const addresses = hostedOfficeJs.map((address) => address.replaceAll('.', '\\.')).join('|');
const officeJsScript = new RegExp(`(<script\\b[^>]*\\bsrc=["']?)(?:${addresses})(["']?[^>]*>)`);

// office.js speaks to window.opener where there is one; the workbench puts its host there before office.js looks.
const openerScript =
  '<script>{const opener=parent.tuikeWorkbench?.opener(window);if(opener)Object.defineProperty(window,"opener",{value:opener,configurable:true})}</script>';

/**
 * The task pane's page as the workbench serves it: office.js from the package instead of from Microsoft's network, and the
 * host's opener before it. Throws where the page does not load office.js from an address that it ships with.
 */
export function taskpaneInWorkbench(html: string): string {
  if (!officeJsScript.test(html)) throw new Error(`taskpane.html 没有加载 / does not load ${hostedOfficeJs.join(' | ')}`);
  return html.replace(officeJsScript, (_, before: string, after: string) => openerScript + before + packagedOfficeJs + after);
}
