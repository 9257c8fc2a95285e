import { openOfficePage, type OfficePage, type OfficePageOptions } from '../office-page';

/** Opens a page before each test of a file and hands it over; afterwards nothing may have been asked for that the host does not play. */
export function pageForEachTest(handOver: (page: OfficePage) => void, options: OfficePageOptions = {}): void {
  let page: OfficePage;
  beforeEach(async () => {
    handOver((page = await openOfficePage(options)));
  });
  afterEach(() => {
    expect([page.unknown, page.errors]).toEqual([[], []]);
    page.close();
  });
}
