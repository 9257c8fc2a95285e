import type { OfficeBuild } from './page-url';
import type { RequirementSets } from './requirement-sets';
import type { SettingsStore } from './settings-store';

export interface AppContextParts {
  readonly build: OfficeBuild;
  readonly app: string;
  readonly locale: string;
  /** The opened file's, which the add-in sees in the address of its document; Book1.xlsx where it is left out. */
  readonly fileName: string;
  readonly requirementSets: RequirementSets;
  readonly settings: SettingsStore;
}

// office.js parses it as XML even where there is none, and the page that Chromium makes of an error has inline styles, which add-ins' policies forbid.
const licence = encodeURIComponent('<r v="0"><t aid="" oid="" cid=""/></r>');

export type AppContext = ReturnType<typeof appContext>;

/** What office.js asks first: which application it is in (`OSF.AppName`); there is no place for a theme in it (OfficeDev/office-js #6134). */
export function appContext({ build, app, locale, fileName, requirementSets, settings }: AppContextParts) {
  return {
    _id: app,
    _appInstanceId: app,
    _appName: build === 'web' ? 16 : 1,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `https://example.invalid/${encodeURIComponent(fileName)}`,
    _clientMode: 1,
    _settings: Object.entries(settings.entries()),
    _reason: 1,
    _osfControlType: 1,
    _eToken: licence,
    _correlationId: app,
    _hostFullVersion: '16.0.19231.20156',
    _requirementMatrix: JSON.stringify(requirementSets),
    _featureGates: {},
    _initialDisplayMode: 0,
  };
}
