import { addressFrom } from './address';
import { editionFrom, type Edition } from './edition';

/** Where a build will be served from and for which cloud; both undefined where either was refused. */
export type Place =
  | { readonly address: string; readonly edition: Edition; readonly problems: readonly [] }
  | { readonly address?: undefined; readonly edition?: undefined; readonly problems: readonly string[] };

/** Reads ADDIN_URL and EDITION of an environment. */
export function placeFrom({ ADDIN_URL, EDITION }: Readonly<Record<string, string | undefined>>): Place {
  const [at, chosen] = [addressFrom(ADDIN_URL), editionFrom(EDITION)];
  if ('address' in at && 'edition' in chosen) return { address: at.address, edition: chosen.edition, problems: [] };
  return { problems: [at, chosen].flatMap((one) => ('problem' in one ? [one.problem] : [])) };
}
