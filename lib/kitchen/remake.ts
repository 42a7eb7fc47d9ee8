import type { IncidentCause, Mode, Side, Size } from "@/db/enums";
import type { WasteReason } from "../stock/by-hand";

/** What has to be made again, in front of everything else. Instants are ISO. */
export type Remake = {
  id: string;
  orderId: string;
  number: number;
  mode: Mode;
  cause: IncidentCause;
  at: string;
  /** The order has left the kitchen already. */
  gone: boolean;
  menu: string | null;
  parts: { side: Side; name: string; size: Size; removed: string[]; added: string[] }[];
};

/** What the ledger says of it. */
export const wasteReasonOf: Readonly<Record<IncidentCause, WasteReason>> = {
  wrong: "mistake",
  missing: "mistake",
  fallen: "fallen",
  burnt: "burnt",
};
