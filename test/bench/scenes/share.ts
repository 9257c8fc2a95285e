// One array call as office.js makes it, without the messages: arguments parsed from JSON, answer put into JSON.
import { cleanColumn } from '../data';
import { DEPOSIT } from '../functions-in-node';
import type { Lanes } from '../lanes';

const none = null as unknown as unknown[][];

function share(rows: number): Lanes {
  const column = cleanColumn(rows);
  const text = JSON.stringify(column);
  return {
    'parse, DEPOSIT, stringify': async () => JSON.stringify(await DEPOSIT(JSON.parse(text) as unknown[][], none)),
    'JSON both ways': () => JSON.stringify(JSON.parse(text)),
    DEPOSIT: () => DEPOSIT(column, none),
  };
}

export const scenes = { share };
