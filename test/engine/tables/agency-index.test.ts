// Agencies by number, in order of first appearance, however their cells are written.
import { agencyIdOf, newAgencyIndex } from '../../../src/engine/tables/agency-index';

function indexed(...cells: readonly unknown[]) {
  const index = newAgencyIndex();
  return { ids: cells.map((cell) => agencyIdOf(index, cell)), agencies: index.agencies, index };
}
const error = (name: string) => ({ code: 'error-cell', seen: name });

it.each<[string, readonly unknown[], readonly number[], readonly unknown[]]>([
  ['ids in capitals and Chinese names', ['A1', '星河', 'A1'.slice(0, 1) + '2', '星河2'], [0, 1, 2, 3], ['A1', '星河', 'A2', '星河2']],
  ['capitals, spaces and full-width forms are folded', ['A1', 'a1 ', 'Ａ１', 'B2'], [0, 0, 0, 1], ['A1', 'B2']],
  ['what comes folded first is found by what follows', ['a1', 'A1'], [0, 0], ['a1']],
  ['a number is its text', [123, '123', '123 ', '0123'], [0, 0, 0, 1], [123, '0123']],
  ['what is invisible is not written', ['A\u200b1', 'A1'], [0, 0], ['A1']],
  ['in a rich text, too', [{ basicType: 'String', basicValue: 'A\u200b1' }, 'A1'], [0, 0], ['A1']],
  ['a rich number', [{ basicType: 'Double', basicValue: 5 }, 5], [0, 0], [5]],
  ['TRUE is an agency', [true, 'true'], [0, 0], [true]],
  ['none, in any way', ['', null, 0, '\u3000', 'A1'], [0, 0, 0, 0, 1], ['', 'A1']],
  ['each error for itself', [{ code: '#N/A' }, { code: '#REF!' }, { code: '#N/A' }], [0, 1, 0], [error('#N/A'), error('#REF!')]],
  ['all together', ['B2', '', 'b2', { code: '#N/A' }, 'A1', 'a1'], [0, 1, 0, 2, 3, 3], ['B2', '', error('#N/A'), 'A1']],
])('%s', (_, cells, ids, agencies) => {
  const found = indexed(...cells);
  expect([found.ids, found.agencies]).toEqual([ids, agencies]);
});

it('only cells that name an agency are known by themselves, and no names are folded as long as none needs to be', () => {
  const { index } = indexed('A1', '星河', '', { code: '#N/A' });
  expect([...index.idOfCell.keys()]).toEqual(['A1', '星河']);
  expect(indexed('A1', '星河').index.idOfName).toBeNull();
  const folded = indexed('A1', 'b2', 7).index;
  expect([...folded.idOfName!]).toEqual([
    ['a1', 0],
    ['b2', 1],
    ['7', 2],
  ]);
  expect([...folded.idOfCell.keys()]).toEqual(['A1', 'b2', 7]);
});
