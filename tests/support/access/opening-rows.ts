import type { ActionRow } from "./row";

/** How head office prepares an outlet. */
export const openingRows: Record<string, ActionRow> = {
  "app/staff/(shell)/pizzeria/actions.ts#keepOpeningAction": {
    permission: "outlets.manage",
    input: async () => ({
      outlet: "part-dieu",
      opening: {
        ...{ opensOn: null, slotMinutes: 15, pizzasPerSlot: 500, deliveriesPerSlot: 200, exceptions: [] },
        hours: [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => [
          { weekday, opens: "11:30", closes: "14:00" },
          { weekday, opens: "18:00", closes: "23:00" },
        ]),
      },
    }),
    twice: "same",
  },
};
