import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { readKeys } from "@/lib/fiscal/queries/read-archive";
import { isLocale } from "@/lib/i18n";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: isLocale(locale) ? locale : "fr", namespace: "fiscal.keys" });
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** The keys receipts and archives are signed with, for whoever verifies them. */
export default async function KeysPage({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  const [t, keys] = await Promise.all([getTranslations("fiscal.keys"), readKeys()]);
  return (
    <div className="mx-auto grid max-w-2xl gap-5 px-4 py-8 sm:px-6">
      <h1 className="text-4xl">{t("title")}</h1>
      <p className="text-lg">{t("lead")}</p>
      <section className="grid gap-3 rounded-card border-2 border-line bg-card p-5">
        <h2 className="text-2xl">{t("keys")}</h2>
        <p>{t("text")}</p>
        {keys.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
        <dl className="grid gap-3">
          {keys.map(({ keyId, publicKey }) => (
            <div key={keyId}>
              <dt className="font-bold font-mono">{keyId}</dt>
              <dd className="break-all font-mono text-ink-soft text-sm">Ed25519 {publicKey}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
