import type { Article } from './article';

/** @param microsoft names of the machines that office.js comes from */
export const install = (microsoft: readonly string[]): Article => ({
  lead: 'Excel loads the add-in from the address in its manifest. Whoever serves the add-in gives you the file manifest.xml; nothing else is installed on your computer. These steps follow Microsoft’s documentation.',
  sections: [
    {
      id: 'company',
      heading: 'For a whole company (administrator)',
      says: [
        { path: ['admin.microsoft.com', 'Settings', 'Integrated apps', 'Upload custom apps'] },
        {
          steps: [
            'Choose Office Add-in and upload `manifest.xml`, or give its address.',
            'Choose who gets it: yourself first, then a group, then everyone.',
            'Accept the permissions: the add-in reads and writes the open workbook and nothing else.',
            'It appears under Home within a few hours, at most within a day. A new version needs the new manifest only where its version number grew.',
          ],
        },
        'In Microsoft 365 operated by 21Vianet the admin centre is portal.partner.microsoftonline.cn; use the build that was made for it (edition china).',
      ],
    },
    {
      id: 'windows',
      heading: 'On one computer with Windows',
      says: [
        { steps: ['Put `manifest.xml` into a folder and share that folder.'] },
        { path: ['File', 'Options', 'Trust Center', 'Trust Center Settings', 'Trusted Add-in Catalogs'] },
        {
          steps: [
            'Add the folder’s network address (\\\\computer\\folder), tick “Show in Menu”, and restart Excel.',
            'Home › Add-ins › Advanced › Shared Folder: choose TUIKE Deposit.',
          ],
        },
      ],
    },
    {
      id: 'mac',
      heading: 'On one Mac',
      says: [
        {
          steps: [
            'In Finder, Go › Go to Folder: `~/Library/Containers/com.microsoft.Excel/Data/Documents/wef`. Make the folder `wef` if it is missing.',
            'Copy `manifest.xml` into it and restart Excel.',
            'Home › Add-ins: choose TUIKE Deposit under Developer Add-ins.',
          ],
        },
      ],
    },
    {
      id: 'web',
      heading: 'In Excel on the web',
      says: [
        { path: ['Home', 'Add-ins', 'More Add-ins', 'My Add-ins', 'Upload My Add-in'] },
        'The browser keeps it for you alone, and until its storage is cleared.',
      ],
    },
    {
      id: 'after',
      heading: 'Afterwards',
      says: [
        'The pane is at Home › TUIKE Deposit. Type `=TUIKE.BUILD()` into a cell: it answers the version, the functions and the rule in use.',
        { formula: '=TUIKE.BUILD()' },
        'Where it shows #NAME? the add-in is not loaded in this Excel: see [support](support.html#name).',
      ],
    },
    {
      id: 'administrator',
      heading: 'What an administrator asks',
      says: [
        {
          list: [
            `Addresses to allow: the add-in’s own, in its manifest, and Microsoft’s ${microsoft.map((name) => `\`${name}\``).join(' and ')}. No content of a cell goes to any of them, see [privacy](privacy.html).`,
            'Web views: on Windows Edge WebView2 111 or later, on a Mac that of macOS 13.3 or Safari 16.4 or later, on the web the browser itself.',
            'To verify the archive, compare it with `…-sha256.txt`, which is released beside it. Windows: `certutil -hashfile name.zip SHA256`; Mac: `shasum -a 256 name.zip`.',
            'To roll back, put the files of the former archive at the same address, leave the manifest, and reopen Excel. Workbooks keep their rule version; settings that a newer build saved are called that and left alone.',
            'For tests only: Microsoft lists shared folders, “Upload My Add-in” and the folder `wef` of a Mac for testing and development. For daily work deploy by the admin centre.',
          ],
        },
      ],
    },
    {
      id: 'remove',
      heading: 'Removing it',
      says: [
        {
          list: [
            'Whole company: Integrated apps › TUIKE Deposit › Remove app.',
            'Windows: take the folder off the list of catalogs. Mac: delete `manifest.xml` from `wef`. Web: Home › Add-ins › My Add-ins › … › Remove.',
          ],
        },
        'Figures that are in cells stay there until Excel computes them anew; then they become #NAME?. Copy and paste them as values before you remove the add-in.',
      ],
    },
  ],
});
