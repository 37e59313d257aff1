/**
 * Items under keys, keys in the order of their first item. `Map.groupBy` does the same, but Node 20 lacks it, and names and lists are judged in plain
 * Node too.
 */
export function grouped<Key, Item>(items: readonly Item[], keyOf: (item: Item, at: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const [at, item] of items.entries()) {
    const key = keyOf(item, at);
    const group = groups.get(key) ?? [];
    group.push(item);
    groups.set(key, group);
  }
  return groups;
}
