import type { ShopOutlet } from "@/lib/outlets/shop-outlet";
import { OpeningBadge } from "./opening-badge";
import { OutletLink } from "./outlet-link";
import { outletName } from "./outlet-name";
import { OvenMouth } from "./oven-mouth";

/** An outlet in a list: its oven, its name, where it is, whether it is open. The whole row is the way in. */
export function OutletRow({ outlet }: { outlet: ShopOutlet }) {
  const { slug, name, street, postcode, city } = outlet;
  return (
    <li className="relative flex items-center gap-4 rounded-card border-2 border-line bg-card p-4 transition-[border-color,transform] hover:border-crust motion-safe:hover:-translate-y-0.5">
      <OvenMouth slug={slug} className="size-16 shrink-0 sm:size-20" />
      <div className="grid min-w-0 justify-items-start gap-1">
        <h3 className="text-xl">
          <OutletLink slug={slug} name={name} className="rounded after:absolute after:inset-0">
            {outletName(name)}
          </OutletLink>
        </h3>
        <p className="text-ink-soft text-sm">
          {street}, {postcode} {city}
        </p>
        <OpeningBadge slug={slug} />
      </div>
    </li>
  );
}
