// A few positions of a few paths; `npm run faults` goes them all.
import { paneServerForTests } from '../e2e/pane-tests';
import { campaign } from './campaign';
import { paths } from './paths';

jest.setTimeout(240_000);

const server = paneServerForTests();

/** What a request uses that changes more than cells. */
const changes = /\b(Add|Delete|SetXml|Resize)\b/;

/** In the middle, and the last one that changes something beside the cells. */
function positions(requests: readonly string[]): number[] {
  const last = requests.map((members) => changes.test(members)).lastIndexOf(true) + 1;
  return [...new Set([Math.ceil(requests.length / 2), last])].filter((nth) => nth > 0);
}

it.each(['close', 'swap-back', 'choose'])(
  'one request of “%s” without an answer, carried out or not: as before or as done, and the pane says which',
  async (name) => {
    const at = await server.open({ excel: 'worst', language: 'zh-CN', cells: [] });
    const { findings, struck } = await campaign(at, name, paths[name]!, { kinds: ['unanswered', 'answer-lost'], positions });
    expect(findings).toEqual([]);
    expect([struck.unanswered, struck['answer-lost']]).toEqual([2, 2]);
  },
);
