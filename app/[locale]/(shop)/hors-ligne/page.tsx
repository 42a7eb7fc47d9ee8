import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { OfflineOrder } from "@/components/offline/offline-order";
import { Texts } from "@/components/texts";
import { formatPhone } from "@/lib/phone-format";
import { getShopOutlets } from "@/lib/server/shop-cache";

type Props = { params: Promise<{ locale: "fr" | "en" }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "shop.offline" });
  return { title: t("title"), robots: { index: false } };
}

/** Kept by the browser for when there is no network: the order one had, and every outlet's telephone. */
export default async function OfflinePage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const [t, outlets] = await Promise.all([getTranslations("shop.offline"), getShopOutlets()]);
  const open = outlets.filter(({ status }) => status === "open");
  return (
    <Texts of={["shop.offline"]}>
      <div className="mx-auto grid max-w-2xl gap-6 px-4 py-10 sm:px-6">
        <div className="grid gap-2">
          <h1 className="text-4xl sm:text-5xl">{t("title")}</h1>
          <p className="text-ink-soft">{t("lead")}</p>
        </div>
        <OfflineOrder />
        <section>
          <h2 className="mb-2 text-2xl">{t("phones")}</h2>
          <ul className="divide-y-2 divide-line">
            {open.map(({ slug, name, phone }) => (
              <li key={slug} className="flex flex-wrap items-center justify-between gap-x-4">
                <span className="font-semibold">{name}</span>
                <a
                  href={`tel:${phone}`}
                  className="py-3 font-semibold tabular-nums underline underline-offset-4"
                >
                  {formatPhone(phone, locale)}
                </a>
              </li>
            ))}
          </ul>
        </section>
      </div>
    </Texts>
  );
}
