import { getLocale, getTranslations } from "next-intl/server";
import { LiveRefresh } from "@/components/live-refresh";
import { SendGoods } from "@/components/staff/inventory/send-goods";
import { TransferList } from "@/components/staff/inventory/transfer-list";
import { StatusSlot } from "@/components/staff/status-slot";
import { Texts } from "@/components/texts";
import { nameOf } from "@/lib/catalogue/catalogue";
import { listOtherOutlets, listSendable } from "@/lib/inventory/queries/list-sendable";
import { listTransfers } from "@/lib/inventory/queries/list-transfers";
import { requireStaff } from "@/lib/server/session";
import { placeName } from "@/lib/staff/screens";
import { cancelTransferAction, receiveTransferAction, sendGoodsAction } from "./actions";

export async function generateMetadata() {
  return { title: (await getTranslations("inventory.transfers"))("title") };
}

/** Goods on their way to and from an outlet, and the way to send some. */
export default async function TransfersPage({ params }: { params: Promise<{ outlet: string }> }) {
  const staff = await requireStaff("stock.view", (await params).outlet);
  const { outlet } = staff;
  const mayWork = staff.outletIds("stock.work").includes(outlet.id);
  const [locale, t, transfers, sendable, others] = await Promise.all([
    getLocale(),
    getTranslations("inventory.transfers"),
    listTransfers(outlet.id, staff.outletIds("team.see").includes(outlet.id)),
    listSendable(outlet.id),
    listOtherOutlets(outlet.id),
  ]);
  const named = <T extends { nameFr: string; nameEn: string }>({ nameFr, nameEn, ...one }: T) => ({
    ...one,
    name: nameOf({ nameFr, nameEn }, locale),
  });
  return (
    <div className="mx-auto grid w-full max-w-6xl grid-cols-1 content-start gap-4 p-3 md:p-6">
      <Texts of={["common.live", "inventory.transfers", "stock.move"]}>
        <StatusSlot>
          <LiveRefresh topics={[`orders:${outlet.id}`]} />
        </StatusSlot>
        <div className="flex flex-wrap items-end justify-between gap-3">
          <div>
            <h1 className="text-3xl">{t("title")}</h1>
            <p className="text-ink-soft">{t("lead")}</p>
          </div>
          {mayWork && (
            <SendGoods
              outlet={outlet.slug}
              others={others.map(({ slug, name }) => ({ slug, name: placeName(name) }))}
              sendable={sendable.map(named).toSorted((a, b) => a.name.localeCompare(b.name, locale))}
              send={sendGoodsAction}
            />
          )}
        </div>
        <TransferList
          outlet={outlet.slug}
          transfers={transfers.map((transfer) => ({
            ...transfer,
            other: placeName(transfer.other),
            lines: transfer.lines.map(named),
          }))}
          actions={mayWork ? { receive: receiveTransferAction, cancel: cancelTransferAction } : null}
        />
      </Texts>
    </div>
  );
}
