import { setRequestLocale } from "next-intl/server";

export default async function HomePage({ params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  setRequestLocale(locale as "fr" | "en");
  return <main className="p-6 font-display text-4xl">OC Pizza</main>;
}
