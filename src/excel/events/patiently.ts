const pauses = [200, 1000, 3000];

/** Asks Excel again while a refusal may pass, four times at most; rejects with the last refusal. */
export async function patiently<T>(ask: () => Promise<T>, mayPass: (error: unknown) => boolean = () => true): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      const pause = pauses[attempt];
      if (pause === undefined || !mayPass(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Excel refuses everything while somebody edits a cell. */
export function isCellEdited(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'InvalidOperationInCellEditMode';
}
