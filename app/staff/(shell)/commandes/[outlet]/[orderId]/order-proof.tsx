import { getTranslations } from "next-intl/server";
import { Panel } from "@/components/staff/panel";
import type { OrderSheet } from "@/lib/orders/order-sheet";
import { clockTime } from "@/lib/time";

/** How it was proved at the door that the order came. */
export async function OrderProof({ proof, zone }: { proof: NonNullable<OrderSheet["proof"]>; zone: string }) {
  const t = await getTranslations("staff.orders.proof");
  const { kind, image, at } = proof;
  if (kind === "none") return null;
  return (
    <Panel title={t("title")}>
      <p>{t(kind, { time: clockTime(new Date(at), zone) })}</p>
      {kind === "signature" && image && (
        <svg viewBox="0 0 300 150" role="img" aria-label={t("signatureAlt")} className="mt-2 max-w-xs">
          <path d={image} fill="none" strokeWidth={3} strokeLinecap="round" className="stroke-ink" />
        </svg>
      )}
      {kind === "photo" && image && (
        <img
          src={`data:image/jpeg;base64,${image}`}
          alt={t("photoAlt")}
          className="mt-2 max-h-80 rounded-2xl"
        />
      )}
    </Panel>
  );
}
