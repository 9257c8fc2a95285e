import { patiently } from './patiently';
import { removal } from './removal';

type Handlers = readonly OfficeExtension.EventHandlerResult<unknown>[];

interface Registration {
  readonly add: (context: Excel.RequestContext) => Handlers | Promise<Handlers>;
  /** From now on Excel tells. */
  readonly listening: () => void;
  /** Excel takes no listener for now. */
  readonly refused?: () => void;
}

/**
 * Has Excel tell: while a cell is edited once it no longer is, and where Excel refuses for another reason again when a person comes back to this
 * page. Answers how to stop; never rejects.
 */
export function registered({ add, listening, refused }: Registration): () => void {
  let isStopped = false;
  let remove: (() => void) | undefined;
  const ask = () => {
    if (isStopped) throw new Error('Nobody listens any more.');
    return Excel.run(async (context) => {
      const handlers = await add(context);
      await context.sync();
      return removal(context, handlers);
    });
  };
  async function register(): Promise<void> {
    try {
      remove = await patiently(
        async () => ask(),
        () => !isStopped,
      );
    } catch {
      if (isStopped) return;
      window.addEventListener('focus', again, { once: true });
      return refused?.();
    }
    if (isStopped) remove();
    else listening();
  }
  const again = (): void => void register();
  again();
  return () => {
    isStopped = true;
    window.removeEventListener('focus', again);
    remove?.();
  };
}
