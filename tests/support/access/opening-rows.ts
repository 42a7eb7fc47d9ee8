import { newId } from "@/lib/ids";
import { colleague } from "../dispatch-house";
import type { ActionRow } from "./row";

const pizzeria = "app/staff/(shell)/pizzeria/actions.ts";
const group = { permission: "outlets.manage", group: true } as const;
const place = {
  ...{ name: "OC Pizza Saint-Priest", phone: "04 65 71 09 09", email: "saint-priest@ocpizza.example" },
  ...{ street: "2 rue Aristide Briand", postcode: "69800", city: "Saint-Priest", lat: 45.6969, lng: 4.9419 },
};
const fresh = () => `essai-${newId().slice(-12)}`;

/** An outlet that is being prepared. */
async function prepared(): Promise<string> {
  const { prepareOutlet } = await import("@/lib/outlets/writes/prepare-outlet");
  const who = await colleague.of("direction@ocpizza.example", "administration");
  return (await prepareOutlet({ slug: fresh(), ...place, phone: "+33465710909" }, who)).slug;
}

/** How head office prepares an outlet. */
export const openingRows: Record<string, ActionRow> = {
  [`${pizzeria}#prepareOutletAction`]: {
    ...{ ...group, twice: "slug_taken" },
    input: async () => ({ slug: fresh(), place }),
  },
  [`${pizzeria}#locateOutletAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ line: "134 cours Lafayette", postcode: "69003" }),
  },
  [`${pizzeria}#keepOutletAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ outlet: await prepared(), place }),
  },
  [`${pizzeria}#setOpeningDayAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ outlet: await prepared(), day: { opensOn: "2027-03-01", announced: true } }),
  },
  [`${pizzeria}#copyCardAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({ outlet: await prepared(), from: "part-dieu" }),
  },
  [`${pizzeria}#stockOutletAction`]: {
    ...{ ...group, twice: "same" },
    input: async () => ({
      ...{ outlet: await prepared(), model: "part-dieu", requestId: newId() },
      quantities: { mozzarella: 5000 },
    }),
  },
  [`${pizzeria}#keepOpeningAction`]: {
    permission: "outlets.manage",
    input: async () => ({
      outlet: "part-dieu",
      opening: {
        ...{ slotMinutes: 15, pizzasPerSlot: 500, deliveriesPerSlot: 200, exceptions: [] },
        hours: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
          { weekday, opens: "11:30", closes: "14:00" },
          { weekday, opens: "18:00", closes: "23:00" },
        ]),
      },
    }),
    twice: "same",
  },
};
