// The two clouds that run Excel. Each has its own address of office.js, its own hosts, and a manifest of its own.

export type EditionId = 'global' | 'china';

export interface Edition {
  readonly id: EditionId;
  /** Where production pages must load office.js from. */
  readonly officeJs: string;
  /** Origins that office.js loads its parts from. */
  readonly scripts: readonly string[];
  /** Origins of the pages that show Excel on the web, and so the task pane within. */
  readonly hosts: readonly string[];
  /** The add-in's identity in a production manifest: it must stay the same for ever, or an update would be another add-in. */
  readonly manifestId: string;
}

// Sources: learn.microsoft.com/office/dev/add-ins/develop/referencing-the-javascript-api-library (both clouds), “Microsoft 365 URLs and IP
// address ranges” (worldwide: ids 12, 31, 46; operated by 21Vianet: ids 4, 7, 8), OfficeDev/office-js-docs-pr #4911 (excel.cloud.microsoft).
export const editions: Readonly<Record<EditionId, Edition>> = {
  global: {
    id: 'global',
    officeJs: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    // Since September 2026 Microsoft serves the same files from onecdn as well (office-js-docs-pr #5882).
    scripts: ['https://appsforoffice.microsoft.com', 'https://officeapis.public.onecdn.static.microsoft'],
    hosts: [
      'https://*.officeapps.live.com',
      'https://*.online.office.com',
      'https://*.office.com',
      'https://*.microsoft365.com',
      'https://*.cloud.microsoft',
      'https://*.sharepoint.com',
      'https://onedrive.live.com',
      'https://teams.microsoft.com',
      'https://*.teams.microsoft.com',
    ],
    manifestId: '15de8bdd-ed6e-4e4f-a1cf-9a0382710a26',
  },
  china: {
    id: 'china',
    officeJs: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    scripts: ['https://appsforoffice.cdn.partner.office365.cn'],
    hosts: [
      'https://*.partner.officewebapps.cn',
      'https://*.sharepoint.cn',
      'https://*.partner.microsoftonline.cn',
      'https://*.partner.office365.cn',
    ],
    manifestId: '912b681e-dbb9-45ac-a947-2dbf11477128',
  },
};

export type EditionChoice = { readonly edition: Edition } | { readonly problem: string };

/** Reads EDITION: nothing given is the global one; what is neither is refused with a sentence in both languages. */
export function editionFrom(given: string | undefined): EditionChoice {
  if (given === undefined || given === '') return { edition: editions.global };
  const edition = Object.values(editions).find(({ id }) => id === given);
  if (edition) return { edition };
  const [seen, known] = [JSON.stringify(given), Object.keys(editions)];
  return {
    problem:
      `EDITION 为 ${seen}：没有这个版本。请填写 ${known.join(' 或 ')}（世纪互联运营的 Microsoft 365 用 china），或留空（global）。\n` +
      `EDITION is ${seen}: there is no such edition. Give ${known.join(' or ')} (china is Microsoft 365 operated by 21Vianet), or nothing for global.`,
  };
}
