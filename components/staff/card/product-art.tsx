import { CookingPot } from "lucide-react";
import { smallOf } from "@/lib/catalogue/picture";
import { classes } from "../../ui/classes";

/** How a product is shown; a pot for what nobody has written a recipe of, because it cannot be drawn yet. */
export const ProductArt = ({ file, className }: { file: string; className: string }) =>
  file ? (
    <img
      src={`/art/${smallOf(file)}`}
      alt=""
      loading="lazy"
      width={96}
      height={96}
      className={classes("shrink-0", className)}
    />
  ) : (
    <span
      className={classes(
        "grid shrink-0 place-items-center rounded-full border-2 border-line border-dashed text-ink-soft",
        className,
      )}
    >
      <CookingPot aria-hidden className="size-2/5" />
    </span>
  );
