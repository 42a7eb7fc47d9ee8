import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { alternates } from "@/components/shop/alternates";

type Props = { params: Promise<{ locale: "fr" | "en"; subject: string }> };

export const generateStaticParams = () => [];

/** What the law and good manners want said: subjects by their address, and the paragraphs of each in their order. */
const subjects = {
  "mentions-legales": ["publisher", "host", "contact", "mediation"],
  conditions: [
    "order",
    "prices",
    "payment",
    "delivery",
    "withdrawal",
    "allergens",
    "alcohol",
    "loyalty",
    "complaints",
  ],
  confidentialite: ["who", "what", "maps", "why", "howLong", "rights", "cookies"],
  accessibilite: ["state", "how", "limits", "help"],
} as const;

const known = (subject: string): subject is keyof typeof subjects => subject in subjects;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, subject } = await params;
  if (!known(subject)) return {};
  const t = await getTranslations({ locale, namespace: "legal" });
  return { title: t(`${subject}.title`), alternates: alternates(`/informations/${subject}`, locale) };
}

export default async function InformationPage({ params }: Props) {
  const { locale, subject } = await params;
  if (!known(subject)) notFound();
  setRequestLocale(locale);
  const t = await getTranslations("legal");
  const say = (key: string) => t(`${subject}.${key}` as Parameters<typeof t>[0]);
  return (
    <article className="mx-auto max-w-3xl px-4 py-10 sm:px-6">
      <h1 className="text-4xl sm:text-5xl">{say("title")}</h1>
      <p className="mt-2 text-ink-soft">{t("updated")}</p>
      {subjects[subject].map((part) => (
        <section key={part} className="mt-8">
          <h2 className="mb-2 text-2xl">{say(`${part}.title`)}</h2>
          <p className="whitespace-pre-line text-pretty">{say(`${part}.text`)}</p>
        </section>
      ))}
    </article>
  );
}
