import { newId } from "@/lib/ids";
import { cancelTransfer } from "@/lib/inventory/writes/cancel-transfer";
import { type Arrived, receiveTransfer } from "@/lib/inventory/writes/receive-transfer";
import { sendGoods } from "@/lib/inventory/writes/send-goods";
import { colleague } from "./dispatch-house";
import { friday, outletId } from "./house";
import type { PartDieu } from "./part-dieu";

/** Who receives at Vaise what Part-Dieu sends. */
export const cookOfVaise = () => colleague.of("pizzaiolo.vaise@ocpizza.example", "stock");

/** Sends basil from Part-Dieu to Vaise. @returns the transfer's id. */
export async function sendBasil(house: PartDieu, quantity: number, change: object = {}, at = friday) {
  const { transfer } = await sendGoods(
    {
      ...{ outlet: "part-dieu", outletIds: house.here, to: "vaise", note: "", requestId: newId() },
      ...{ lines: [{ ingredient: "basilic", quantity }], ...change },
    },
    house.cook,
    at,
  );
  return transfer;
}

export const takeBackBasil = (house: PartDieu, transfer: string, at = friday) =>
  cancelTransfer({ outlet: "part-dieu", outletIds: house.here, transfer }, house.cook, at);

/** Receives it at Vaise; without lines, as it was sent. */
export const receiveAtVaise = async (transfer: string, lines: readonly Arrived[] = [], at = friday) =>
  receiveTransfer(
    { outlet: "vaise", outletIds: [await outletId("vaise")], transfer, lines },
    await cookOfVaise(),
    at,
  );
