// Agencies by number, in order of first appearance, however their cells are written.
import { readAgency } from '../amounts/agency';
import { plainCell, withoutInvisible } from '../amounts/cell';

export interface AgencyIndex {
  /** By id, as first written; empty text for lines that name none, a problem for an error cell. */
  readonly agencies: unknown[];
  /** Many lines repeat the same cell: what it means is looked up by the cell itself first. Only cells that name an agency are in here. */
  readonly idOfCell: Map<unknown, number>;
  /** By folded name; null as long as all cells are folded alone. */
  idOfName: Map<string, number> | null;
  /** Lines that name none, and each error. */
  readonly idOfOther: Map<string, number>;
}

export const newAgencyIndex = (): AgencyIndex => ({ agencies: [], idOfCell: new Map(), idOfName: null, idOfOther: new Map() });

// No two texts of these characters are folded to one: without small letters, spaces and full-width forms. Where all agencies are such texts,
// which ids and Chinese names are, none needs to be folded: a fifth of the time of 56,000 agencies.
export const foldedAlone = /^[!-`{-~\u4E00-\u9FFF]+$/;

/** The id of a cell's agency, new where it was not there before. */
export function agencyIdOf(index: AgencyIndex, cell: unknown): number {
  const { idOfCell, idOfOther } = index;
  if (index.idOfName === null && typeof cell === 'string' && foldedAlone.test(cell)) {
    const id = newAgency(index, cell);
    idOfCell.set(cell, id);
    return id;
  }
  const agency = readAgency(cell);
  if (typeof agency !== 'string') {
    const key = JSON.stringify(agency);
    const id = idOfOther.get(key) ?? newAgency(index, agency ?? '');
    idOfOther.set(key, id);
    return id;
  }
  index.idOfName ??= idsOfNames(index.agencies);
  const id = index.idOfName.get(agency) ?? newAgency(index, writtenAgency(cell));
  index.idOfName.set(agency, id);
  if (typeof cell !== 'object') idOfCell.set(cell, id);
  return id;
}

/** As written, without what is invisible in it. */
function writtenAgency(cell: unknown): unknown {
  const written = plainCell(cell);
  return typeof written === 'string' ? withoutInvisible(written) : written;
}

const newAgency = ({ agencies }: AgencyIndex, written: unknown): number => agencies.push(written) - 1;

function idsOfNames(agencies: readonly unknown[]): Map<string, number> {
  const ids = new Map<string, number>();
  for (const [id, written] of agencies.entries()) {
    const agency = readAgency(written);
    if (typeof agency === 'string') ids.set(agency, id);
  }
  return ids;
}
