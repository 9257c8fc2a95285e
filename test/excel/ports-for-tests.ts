import { openPorts, removePorts, type PortsPage } from './ports-page';

/** Opens the one workbook of a test and hands it over; after the test it is closed, and all that was asked for must have been played. */
export function portsForTests(handOver: (page: PortsPage) => void): typeof openPorts {
  let page: PortsPage | undefined;
  afterEach(() => {
    const { unknown = [], errors = [] } = page ?? {};
    page?.close();
    page = undefined;
    expect([unknown, errors]).toEqual([[], []]);
  });
  afterAll(removePorts);
  return async (options) => {
    handOver((page = await openPorts(options)));
    return page;
  };
}

/** What a page answers, as plain values of this side. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));
