import type { Transaction } from "@/db/client";
import { Refusal } from "../../refusal";
import { isHeadOffice } from "../ranks";
import { type Held, holdPeople } from "./hold-people";

type Pair = { giver: Held; colleague: Held };

/**
 * Somebody and the colleague whose account he is about to change, both held and as they are now. Who works at none of his outlets
 * is not found.
 * @throws Refusal `own_account` | `not_allowed` | `not_found`
 */
export async function holdColleague(
  tx: Transaction,
  { giverId, userId, outletIds }: { giverId: string; userId: string; outletIds: readonly string[] },
): Promise<Pair> {
  if (giverId === userId) throw new Refusal("own_account");
  const held = await holdPeople(tx, [giverId, userId]);
  const [giver, colleague] = [held.get(giverId), held.get(userId)];
  if (!giver || giver.disabledAt) throw new Refusal("not_allowed");
  const near = colleague?.memberships.some(({ outletId }) => outletId && outletIds.includes(outletId));
  if (!colleague || !(near || isHeadOffice(giver.memberships))) throw new Refusal("not_found");
  return { giver, colleague };
}
