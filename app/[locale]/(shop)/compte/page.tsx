import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { OwnOrderCard } from "@/components/account/own-order-card";
import { StampCard } from "@/components/account/stamp-card";
import { Link } from "@/components/navigation";
import { LostPizza } from "@/components/shop/lost-pizza";
import { buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { isLocale } from "@/lib/i18n";
import { listOwnOrders } from "@/lib/orders/queries/list-own-orders";
import { countStamps } from "@/lib/promotions/queries/count-stamps";
import { requireCustomer } from "@/lib/server/require-customer";
import { reorderAction } from "../actions";
import { cancelOrderAction } from "../suivi/[token]/actions";
import { AccountPage } from "./account-page";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ locale: string }>;
  searchParams: Promise<{ avant?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "account.orders" });
  return { title: t("title"), robots: { index: false } };
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export default async function OwnOrdersPage({ params, searchParams }: Props) {
  const [{ locale }, { avant }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) notFound();
  const customer = await requireCustomer(locale, "/compte");
  const before = typeof avant === "string" && uuid.test(avant) ? avant : null;
  const [{ orders, next }, stamps, t, say] = await Promise.all([
    listOwnOrders(customer, locale, before),
    countStamps(customer.id),
    getTranslations({ locale, namespace: "account.orders" }),
    getTranslations({ locale, namespace: "common.stamps" }),
  ]);
  const actions = { cancel: cancelOrderAction, reorder: reorderAction };
  const menu = (
    <Link href="/" className={buttonLook()}>
      {t("order")}
    </Link>
  );
  return (
    <AccountPage locale={locale} customer={customer} texts={["shop.again", "common.stamps"]}>
      <section className="grid gap-2 rounded-card bg-ember-wash p-5">
        <h2 className="text-xl">{say("title")}</h2>
        <StampCard stamps={stamps} title={false} />
        <p className="text-pretty text-ink-soft text-sm">{say("lead")}</p>
      </section>
      {orders.length === 0 && (
        <EmptyState picture={<LostPizza />} title={t("none")} action={menu}>
          {t("noneLead")}
        </EmptyState>
      )}
      {orders.map((order) => (
        <OwnOrderCard key={order.id} order={order} actions={actions} />
      ))}
      {next && (
        <Link
          href={`/compte?avant=${next}`}
          className={buttonLook({ tone: "quiet", className: "justify-self-start" })}
        >
          {t("older")}
        </Link>
      )}
    </AccountPage>
  );
}
