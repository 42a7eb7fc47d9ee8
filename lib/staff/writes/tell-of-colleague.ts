import { and, eq, inArray, isNull, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Locale } from "@/db/enums";
import { memberships, outlets, users } from "@/db/schema";
import { enqueueMessages } from "@/lib/outbox/writes/enqueue-message";
import type { Membership } from "../permissions";
import { placeName } from "../screens";

type NewColleague = {
  id: string;
  name: string;
  email: string;
  posts: readonly Membership[];
  until: Date;
  /** Who opened the account. */
  by: string;
  locale: Locale;
};

/** Mails of a new account: to him how he signs in, to the managers of his outlets and to head office that he is there. */
export async function tellOfColleague(tx: Transaction, colleague: NewColleague): Promise<void> {
  const { id, name, email, posts, until, by, locale } = colleague;
  const at = posts.flatMap(({ outletId }) => outletId ?? []);
  const places = await tx
    .select({ id: outlets.id, name: outlets.name })
    .from(outlets)
    .where(inArray(outlets.id, at));
  const nameOf = (outletId: string | null) => places.find((place) => place.id === outletId)?.name;
  const told = posts.map(({ outletId, role }) => ({ role, outlet: placeName(nameOf(outletId) ?? "") }));
  const concerned = await tx
    .selectDistinct({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        isNull(users.disabledAt),
        sql`${users.id} <> ${id}`,
        or(
          and(eq(memberships.role, "manager"), inArray(memberships.outletId, at)),
          and(eq(memberships.role, "director"), isNull(memberships.outletId)),
        ),
      ),
    );
  const common = { orderId: null, locale };
  await enqueueMessages(tx, [
    {
      ...common,
      dedupeKey: `colleague:${id}:welcome`,
      kind: "colleague_welcome",
      recipient: email,
      payload: { name, email, by, posts: told, userId: id, until: until.toISOString() },
    },
    ...concerned.map((reader) => ({
      ...common,
      dedupeKey: `colleague:${id}:added:${reader.id}`,
      kind: "colleague_added",
      recipient: reader.email,
      payload: { name: reader.name, colleague: name, email, by, posts: told },
    })),
  ]);
}
