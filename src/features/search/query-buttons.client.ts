/** A button for each query, with a space after it; pressed, it is asked. */
export function queryButtons(
  queries: readonly string[],
  ask: (query: string) => void,
): (HTMLButtonElement | string)[] {
  return queries.flatMap((query) => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button quiet',
      textContent: query,
    });
    button.addEventListener('click', () => ask(query));
    return [button, ' '];
  });
}
