import { useTranslations } from "next-intl";

const promises = [
  { title: "tasteTitle", text: "taste" },
  { title: "truthTitle", text: "truth" },
  { title: "allergensTitle", text: "allergens" },
] as const;

/** What one gets here and not elsewhere, each beside a pizza. */
export function Promises({ pictures }: { pictures: readonly string[] }) {
  const t = useTranslations("shop.home.promises");
  return (
    <section className="mx-auto max-w-7xl px-4 py-10 sm:px-6">
      <h2 className="text-3xl sm:text-4xl">{t("title")}</h2>
      <ul className="mt-6 grid gap-x-8 gap-y-6 md:grid-cols-3">
        {promises.map(({ title, text }, index) => (
          <li key={title} className="flex items-start gap-4 md:grid md:content-start">
            <img
              src={pictures[index]}
              alt=""
              width={400}
              height={400}
              loading="lazy"
              className="size-24 shrink-0 md:size-44"
            />
            <div>
              <h3 className="text-xl">{t(title)}</h3>
              <p className="mt-1 text-pretty text-ink-soft">{t(text)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
