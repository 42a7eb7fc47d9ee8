import { useTranslations } from "next-intl";
import { type AllergenCode, allergenCodes } from "@/db/enums";

type Row = { code: string; name: string; allergens: readonly AllergenCode[] };

/** Dishes down, the fourteen allergens across. On a phone the names stay in sight while the columns pass. */
export function AllergenTable({ title, rows }: { title: string; rows: Row[] }) {
  const t = useTranslations("common.allergens");
  const say = useTranslations("legal.allergenTable");
  const name = (code: AllergenCode) => t(code).replace(/^./, (letter) => letter.toUpperCase());
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 className="text-2xl">{title}</h2>
      <section
        aria-label={title}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        className="relative overflow-x-auto rounded-card border-2 border-line bg-card"
      >
        <table className="w-full border-collapse text-sm">
          <thead>
            <tr className="border-line border-b-2 align-bottom">
              <th scope="col" className="sticky left-0 z-10 bg-card p-3 text-left">
                {say("dish")}
              </th>
              {allergenCodes.map((code) => (
                <th key={code} scope="col" className="min-w-9 px-1 py-3 font-semibold">
                  <span className="mx-auto rotate-180 [writing-mode:vertical-rl]">{name(code)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, name: dish, allergens }) => (
              <tr key={`${code} ${dish}`} className="border-line border-t even:bg-ember-wash/40">
                <th scope="row" className="sticky left-0 z-10 max-w-40 bg-card p-3 text-left font-semibold">
                  {dish}
                </th>
                {allergenCodes.map((allergen) => (
                  <td key={allergen} className="p-1 text-center">
                    {allergens.includes(allergen) && (
                      <>
                        <span aria-hidden className="mx-auto block size-3.5 rounded-full bg-tomato" />
                        <span className="sr-only">{say("contains")}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}
