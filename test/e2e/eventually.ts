const patience = 30_000;

/** Makes a claim until it holds; in the end fails as it failed last. For what a page comes to and no locator can wait for. */
export async function eventually(claim: () => Promise<void>): Promise<void> {
  for (const end = Date.now() + patience; ;) {
    try {
      return await claim();
    } catch (error) {
      if (Date.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
