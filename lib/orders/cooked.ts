/** A line of an order as two orders are compared by: the same item, changed the same way. */
export type CookedLine = { itemId: string; changes: string; quantity: number; name: string };

/** How many pizzas of a cancelled order another one can use: line by line, the same item changed the same way. */
export function usable(cooked: readonly CookedLine[], wanted: readonly CookedLine[]): CookedLine[] {
  const open = wanted.map((line) => ({ ...line }));
  return cooked.flatMap((line) => {
    const match = open.find(
      (other) => other.itemId === line.itemId && other.changes === line.changes && other.quantity > 0,
    );
    if (!match) return [];
    const quantity = Math.min(line.quantity, match.quantity);
    match.quantity -= quantity;
    return [{ ...line, quantity }];
  });
}
