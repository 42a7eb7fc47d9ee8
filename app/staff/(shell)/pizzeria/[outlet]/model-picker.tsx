"use client";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Field, inputLook } from "@/components/ui/field";

type Props = { outlet: string; model: string; models: readonly { slug: string; name: string }[] };

/** The outlet whose shelves the new one begins with. */
export function ModelPicker({ outlet, model, models }: Props) {
  const t = useTranslations("staff.opening.stock");
  const router = useRouter();
  return (
    <Field label={t("model")} className="max-w-xs">
      {(wiring) => (
        <select
          {...wiring}
          value={model}
          className={`${inputLook} min-h-12`}
          onChange={({ target }) =>
            router.push(`/staff/pizzeria/${outlet}?etape=stock&modele=${target.value}`)
          }
        >
          {models.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
