import type * as z from 'zod/mini';
import { faultAt, type Fault, type Unplaced } from './fault';
import { glimpse } from './glimpse';
import { placeOf } from './place';

type Issue = z.core.$ZodIssue;

/** Zod's issues about a plain copy, as faults in our own terms, in the order of the fields. */
export function structureFaults(issues: readonly Issue[], copy: unknown, root: string): Fault[] {
  return issues.flatMap((issue) => {
    const value = valueAt(copy, issue.path);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) =>
        faultAt(placeOf([...issue.path, key], root), glimpse(valueAt(value, [key])), { code: 'unknown-field' }),
      );
    }
    const place = placeOf(issue.path, root);
    if (value === undefined) return [faultAt(place, glimpse(valueAt(copy, issue.path.slice(0, -1))), { code: 'missing-field' })];
    return [faultAt(place, glimpse(value), unplacedOf(issue))];
  });
}

function unplacedOf(issue: Issue): Unplaced {
  if (issue.code === 'custom') return issue.params as Unplaced;
  if (issue.code === 'invalid_value') return { code: 'not-one-of', allowed: issue.values.map(String) };
  const wantsList = issue.code === 'invalid_type' && issue.expected === 'array';
  return { code: 'wrong-type', expected: wantsList ? 'list' : 'object' };
}

function valueAt(copy: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], copy);
}
