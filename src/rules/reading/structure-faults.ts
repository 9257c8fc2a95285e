import type * as z from 'zod/mini';
import { bounded, faultAt, type Fault, type Unplaced } from './fault';
import { glimpse } from './glimpse';
import { LIMITS } from './limits';
import { placeOf } from './place';

type Issue = z.core.$ZodIssue;

/** Zod's issues about a plain copy, as faults in our own terms, in the order of the fields; as many as `bounded` tells. */
export function structureFaults(issues: readonly Issue[], copy: unknown, root: string): readonly Fault[] {
  const faults: Fault[] = [];
  let count = 0;
  for (const issue of issues) {
    // What is not told is counted alone: one text can hold a million faults.
    const left = Math.max(0, LIMITS.faults - count);
    count += issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
    if (left > 0) faults.push(...faultsOf(issue, copy, root, left));
  }
  return bounded(faults, root, count);
}

function faultsOf(issue: Issue, copy: unknown, root: string, most: number): Fault[] {
  const value = valueAt(copy, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, most)
      .map((key) => faultAt(placeOf([...issue.path, key], root), glimpse(valueAt(value, [key])), { code: 'unknown-field' }));
  }
  const place = placeOf(issue.path, root);
  if (value === undefined) return [faultAt(place, glimpse(valueAt(copy, issue.path.slice(0, -1))), { code: 'missing-field' })];
  return [faultAt(place, glimpse(value), unplacedOf(issue))];
}

function unplacedOf(issue: Issue): Unplaced {
  if (issue.code === 'custom') return issue.params as Unplaced;
  if (issue.code === 'invalid_value') return { code: 'not-one-of', allowed: issue.values.map(String) };
  return { code: 'wrong-type', expected: 'object' };
}

function valueAt(copy: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Readonly<Record<PropertyKey, unknown>>)[key], copy);
}
