/** Longest that a page may be kept from answering, in ms. */
const longest = 12;

/** A pause for whatever waits, taken once enough work was done in one go. Call it between small pieces of work. */
export function breathing(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  let since = performance.now();
  return async () => {
    if (performance.now() - since < longest) return;
    await new Promise<void>((resolve) => {
      port1.onmessage = () => resolve();
      port2.postMessage(null);
    });
    since = performance.now();
  };
}
