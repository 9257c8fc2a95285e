// The host's window in a browser, for transport.test.ts: the page under test calls `workbench`.
import { memoryGrid } from '../../../src/workbench/grid/memory/memory';
import { createHost } from '../../../src/workbench/host/host';

Object.assign(window, { workbench: { createHost, memoryGrid } });
