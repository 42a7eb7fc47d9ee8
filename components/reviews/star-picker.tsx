import { Star } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { starsOf } from "@/lib/reviews/review";
import { classes } from "../ui/classes";

type StarPickerProps = {
  name: string;
  legend: ReactNode;
  value: number | null;
  onPick: (stars: number) => void;
  small?: boolean;
  error?: string;
};

/** One to five stars as five radio buttons: arrows and digits of a screen reader work as everywhere. */
export function StarPicker({ name, legend, value, onPick, small = false, error }: StarPickerProps) {
  const t = useTranslations("reviews");
  return (
    <fieldset className={small ? "flex flex-wrap items-center justify-between gap-x-4" : "grid gap-1"}>
      <legend className={classes("font-semibold", small && "float-left font-normal")}>{legend}</legend>
      <span className="flex">
        {starsOf.map((stars) => (
          <label
            key={stars}
            className="grid size-11 cursor-pointer place-items-center rounded-full hover:bg-ember-wash has-focus-visible:outline-3 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              value={stars}
              checked={value === stars}
              onChange={() => onPick(stars)}
              className="sr-only"
            />
            <span className="sr-only">{t("stars", { stars })}</span>
            <Star
              aria-hidden
              className={classes(
                small ? "size-6" : "size-8",
                "text-ember",
                value !== null && stars <= value ? "fill-current" : "opacity-50",
              )}
            />
          </label>
        ))}
      </span>
      {error && <p className="font-semibold text-sm text-tomato">{error}</p>}
    </fieldset>
  );
}
