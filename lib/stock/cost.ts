/** What an ingredient costs, without VAT, as an exact fraction: `cents` for `per` base units. */
export type UnitCost = { cents: number; per: number; source: "catalogue" | "estimate" };
export type UnitCosts = ReadonlyMap<string, UnitCost>;

const micro = 1_000_000n;

/** Millionths of a cent that so much of it costs, rounded half up: small enough that a recipe's sum is true to the cent. */
export function microCentsOf(quantity: number, { cents, per }: Pick<UnitCost, "cents" | "per">): number {
  const exact = BigInt(quantity) * BigInt(cents) * micro;
  const whole = BigInt(per);
  const sign = exact < 0n ? -1n : 1n;
  return Number(sign * ((sign * exact * 2n + whole) / (whole * 2n)));
}

export const centsOfMicro = (microCents: number): number => Math.round(microCents / Number(micro));

/** What so much of it costs, in whole cents. */
export const costOf = (quantity: number, cost: Pick<UnitCost, "cents" | "per">): number =>
  centsOfMicro(microCentsOf(quantity, cost));
