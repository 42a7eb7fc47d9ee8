import type { Outlet } from "@/lib/outlets/outlet";
import type { BusinessDay } from "@/lib/time";
import type { OrderStatus } from "../../enums";
import type { Crew } from "./crew";
import type { Sale } from "./sales";
import type { Story } from "./story";

/** An order with all that happened to it until now: what the rows of every table are made from. */
export type SeedOrder = {
  outlet: Outlet;
  crew: Crew;
  day: BusinessDay;
  number: number;
  sale: Sale;
  story: Story;
  revisionId: string;
};

export const statusOf = ({ moves }: Story): OrderStatus => moves.at(-1)?.to ?? "placed";

/** When the kitchen began, if it did. */
export const startOf = ({ moves }: Story) => moves.find(({ to }) => to === "preparing") ?? null;
