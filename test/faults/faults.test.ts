// A few positions of a few paths; `npm run faults` goes them all.
import { paneServerForTests } from '../e2e/pane-tests';
import { campaign } from './campaign';
import { paths } from './paths';

jest.setTimeout(240_000);

const server = paneServerForTests();

const writes = /\b(Formulas|Clear|Calculate|Add|Delete|SetXml|Resize)\b/;

/** The one in the middle of those that change something, and the last of them. */
function sample(requests: readonly string[]): number[] {
  const writing = [...requests.keys()].filter((nth) => writes.test(requests[nth]!));
  return [writing[Math.ceil(writing.length / 2) - 1]!, writing.at(-1)!];
}

it.each(['close', 'swap-back', 'choose'])(
  'one request of “%s” without an answer, carried out or not: as before or as done, and the pane says which',
  async (name) => {
    // What is put back are Excel's own formulas.
    const grid = name === 'swap-back' ? 'univer' : 'memory';
    const at = await server.open({ grid, excel: 'worst', language: 'zh-CN', cells: [] });
    const { findings, struck } = await campaign(at, name, paths[name]!, { kinds: ['unanswered', 'answer-lost'], sample });
    expect(findings).toEqual([]);
    expect([struck.unanswered, struck['answer-lost']]).toEqual([2, 2]);
  },
);
