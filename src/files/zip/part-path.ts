/**
 * Where a target points, of the part's own folder (ends in "/", or is empty) or from the archive's root. Part names ignore case (ECMA-376 part 2,
 * 9.1.1.1): in small letters.
 */
export function partPath(target: string, folder: string): string {
  const steps: string[] = [];
  for (const step of (/^[/\\]/.test(target) ? target : folder + target).split(/[/\\]/)) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/').toLowerCase();
}
