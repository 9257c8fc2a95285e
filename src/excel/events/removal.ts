/** How to stop hearing of what these handlers were added for; never throws. */
export function removal(context: Excel.RequestContext, handlers: readonly OfficeExtension.EventHandlerResult<unknown>[]): () => void {
  return () => {
    void Excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  };
}
