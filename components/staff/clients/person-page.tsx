"use client";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useDates } from "@/components/ui/dates";
import type { PersonSheet } from "@/lib/customers/queries/get-person";
import { formatCents } from "@/lib/money";
import { formatPhone } from "@/lib/phone-format";
import { Panel } from "../panel";
import { type CareActions, CareForm } from "./care-form";
import { PrivacyPanel } from "./privacy-panel";

type PersonPageProps = {
  sheet: PersonSheet;
  client: string;
  path: string;
  actions: CareActions;
  /** Whether he may block, hand data over and erase. */
  manages: boolean;
};

/** One customer: his orders here, what colleagues noted, whether his orders are taken, and his data. */
export function PersonPage({ sheet, client, path, actions, manages }: PersonPageProps) {
  const t = useTranslations("clients");
  const dates = useDates();
  const locale = useLocale();
  const day = (at: string) => dates(new Date(at), { dateStyle: "medium" });
  return (
    <>
      <div>
        <Link href={path} className="font-semibold text-tomato underline underline-offset-4">
          {t("back")}
        </Link>
        <h2 className="mt-2 text-2xl">{sheet.name || "–"}</h2>
        <p className="break-words text-ink-soft">
          {[
            sheet.phone && formatPhone(sheet.phone, locale),
            sheet.email,
            t(sheet.customerId ? "account" : "guest"),
          ]
            .filter(Boolean)
            .join(" · ")}
        </p>
      </div>
      <div className="grid items-start gap-4 md:grid-cols-2">
        <Panel title={t("orders.title")}>
          {sheet.orders.length === 0 && <p className="text-ink-soft">{t("orders.none")}</p>}
          <ul className="divide-y-2 divide-line">
            {sheet.orders.map((order) => (
              <li key={order.id}>
                <Link
                  href={`/staff/commandes/${order.outlet}/${order.id}`}
                  className="flex min-h-11 items-center justify-between gap-3 py-2 hover:bg-ember-wash"
                >
                  <span>
                    <span className="font-semibold">{order.number}</span> · {day(order.day)}
                  </span>
                  <span className="tabular-nums">{formatCents(order.totalCents, locale)}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Panel>
        <div className="grid gap-4">
          <Panel title={t("notes.title")}>
            {sheet.notes.length === 0 && <p className="mb-3 text-ink-soft">{t("notes.none")}</p>}
            <ul className="mb-3 grid gap-3">
              {sheet.notes.map(({ id, text, by, at }) => (
                <li key={id}>
                  <p className="break-words">{text}</p>
                  <p className="text-ink-soft text-sm">{t("notes.by", { name: by, date: day(at) })}</p>
                </li>
              ))}
            </ul>
            <CareForm
              label={t("notes.label")}
              hint={t("notes.hint")}
              submit={t("notes.submit")}
              done={t("notes.done")}
              send={(text) => actions.note({ client, text })}
            />
          </Panel>
          <Panel title={t("block.title")}>
            <p className="mb-3">
              {sheet.block
                ? t("block.on", { date: day(sheet.block.at), reason: sheet.block.reason })
                : t("block.off")}
            </p>
            {manages && (
              <CareForm
                key={sheet.block ? "lift" : "block"}
                label={sheet.block ? null : t("block.reason")}
                submit={t(sheet.block ? "block.lift" : "block.submit")}
                done={t(sheet.block ? "block.lifted" : "block.done")}
                send={(reason) =>
                  sheet.block ? actions.lift({ client }) : actions.block({ client, reason })
                }
              />
            )}
          </Panel>
          {manages && <PrivacyPanel sheet={sheet} client={client} path={path} erase={actions.erase} />}
        </div>
      </div>
    </>
  );
}
