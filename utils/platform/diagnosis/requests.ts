/** How much was asked of any network, as the browser itself has counted it for this page or worker. */
export function requestsOf(measured: Performance): number {
  return measured.getEntriesByType('resource').filter(({ name }) => /^(?:https?|wss?):/.test(name)).length;
}
