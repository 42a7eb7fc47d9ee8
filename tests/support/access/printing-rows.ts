import { newId } from "@/lib/ids";
import { printerOf } from "../printing";
import { type ActionRow, order } from "./row";

const settings = "app/staff/(shell)/impression/actions.ts";

export const printingRows: Record<string, ActionRow> = {
  [`${settings}#keepPrinterAction`]: {
    permission: "printers.manage",
    input: async () => ({ outlet: "part-dieu", id: null, settings: printerOf.next() }),
    twice: "printer_known",
  },
  [`${settings}#keepSellingCompanyAction`]: {
    permission: "outlets.manage",
    input: async () => ({
      outlet: "part-dieu",
      company: {
        ...{ name: "OC Pizza", legalForm: "SAS", siret: "999 000 102 00015", register: "RCS Lyon" },
        vatNumber: "FR48999000102",
      },
    }),
    twice: "same",
  },
  [`${settings}#printTestAction`]: {
    permission: "printers.manage",
    input: async () => ({ id: await printerOf.partDieu(), requestId: newId() }),
    twice: "same",
  },
  [`${settings}#removePrinterAction`]: {
    permission: "printers.manage",
    input: async () => ({ id: await printerOf.partDieu() }),
    twice: "not_found",
  },
  "app/staff/cuisine/[outlet]/papiers/actions.ts#printAgainAction": {
    permission: "kitchen.work",
    input: async () => {
      await printerOf.partDieu();
      return order("preparing", { kind: "ticket", requestId: newId() })();
    },
    twice: "same",
  },
};
