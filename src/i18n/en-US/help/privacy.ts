import type { Article } from './article';

export const privacy: Article = {
  lead: 'Nothing leaves the workbook. The add-in has no account, no server of its own that receives data, no statistics and no advertising.',
  sections: [
    {
      id: 'read',
      heading: 'What it reads',
      says: [
        'The cells that a formula names, and in the pane the cells that you select. They are computed on this computer, in the window that Excel opens for the add-in.',
      ],
    },
    {
      id: 'workbook',
      heading: 'What is stored in the workbook',
      says: [
        'The rule version in use, who chose it (the add-in or a person, no name) and when, dates of entry into force entered there, and versions made there, as a custom XML part. A defined name (TUIKE_RULE) and a document property (TUIKE rule) repeat which version it is. What you decided about a table in the pane (the headers of its columns, what each is, its unit) is kept in another such part; so is a record of each close, with the rows of the table that was closed, a defined name (TUIKE_CLOSE_1 …) and a document property (TUIKE close 1 …). They travel with the file: whoever gets it can read them.',
      ],
    },
    {
      id: 'computer',
      heading: 'What is stored on this computer',
      says: [
        'Your choice of language, if you made one, and for the last 50 workbooks their address and which view of the pane was open, in the browser storage (localStorage) that Excel keeps for the add-in’s address. Clearing that storage removes it.',
      ],
    },
    {
      id: 'loaded',
      heading: 'What is loaded from where',
      says: [
        'The add-in’s own files come from the address in its manifest, and Microsoft’s office.js from Microsoft’s network. As with any web page, both servers see that somebody loads these files, and from which network address; they see no cell. The server’s rules allow the pane no connection to anywhere else (Content-Security-Policy: connect-src self).',
        'office.js reports to Microsoft through Excel how add-ins perform, as far as Excel’s own privacy settings allow. The add-in takes no part in that.',
      ],
    },
    {
      id: 'links',
      heading: 'Links',
      says: ['Links to sources and to these pages open in your browser only when you press them, and say nothing of the workbook.'],
    },
  ],
};
