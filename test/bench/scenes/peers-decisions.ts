// Rule engines: the same table of tiers in their own formats.
import { cleanColumn } from '../data';
import { DEPOSIT } from '../functions-in-node';
import type { Lanes } from '../lanes';
import { mustAgree, peer } from '../peer';

const none = null as unknown as unknown[][];
const bands = [
  { from: 2_000_000, deposit: 200_000 },
  { from: 1_000_000, deposit: 100_000 },
  { from: 500_000, deposit: 50_000 },
  { from: 0, deposit: 20_000 },
];

async function peerDecisions(rows: number): Promise<Lanes> {
  const gmv = cleanColumn(rows);
  const lanes = {
    DEPOSIT: () => DEPOSIT(gmv, none),
    'zen-engine in loop mode': zenLoop(gmv),
    'json-rules-engine': jsonRules(gmv),
  };
  const expected = (await lanes.DEPOSIT()).map(([deposit]: unknown[]) => deposit as number);
  for (const name of ['zen-engine in loop mode', 'json-rules-engine'] as const) mustAgree(name, expected, await lanes[name]());
  return lanes;
}

/** One decision table, which is given all rows at once and goes through them itself. */
function zenLoop(gmv: unknown[][]): () => Promise<number[]> {
  const { ZenEngine } = peer('@gorules/zen-engine');
  const table = {
    hitPolicy: 'first',
    executionMode: 'loop',
    inputField: 'rows',
    outputPath: 'rows',
    passThrough: false,
    inputs: [{ id: 'gmv', name: 'GMV', field: 'gmv' }],
    outputs: [{ id: 'deposit', name: 'Deposit', field: 'deposit' }],
    rules: bands.map(({ from, deposit }) => ({ _id: `from-${from}`, gmv: `>= ${from}`, deposit: String(deposit) })),
  };
  const node = (id: string, type: string, content?: unknown) => ({ id, name: id, type, position: { x: 0, y: 0 }, content });
  const graph = {
    nodes: [node('in', 'inputNode'), node('table', 'decisionTableNode', table), node('out', 'outputNode')],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' },
      { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' },
    ],
  };
  const decision = new ZenEngine().createDecision(Buffer.from(JSON.stringify(graph)));
  return async () => {
    const { result } = await decision.evaluate({ rows: gmv.map(([cell]) => ({ gmv: cell })) });
    return (result.rows as { deposit: number }[]).map(({ deposit }) => deposit);
  };
}

function jsonRules(gmv: unknown[][]): () => Promise<number[]> {
  const { Engine } = peer('json-rules-engine');
  const engine = new Engine();
  bands.forEach(({ from, deposit }, i) =>
    engine.addRule({
      conditions: {
        all: [
          { fact: 'gmv', operator: 'greaterThanInclusive', value: from },
          ...(i === 0 ? [] : [{ fact: 'gmv', operator: 'lessThan', value: bands[i - 1]!.from }]),
        ],
      },
      event: { type: 'deposit', params: { deposit } },
    }),
  );
  return async () => {
    const answers: number[] = [];
    for (const [cell] of gmv) answers.push((await engine.run({ gmv: cell })).events[0].params.deposit as number);
    return answers;
  };
}

export const scenes = { peerDecisions };
