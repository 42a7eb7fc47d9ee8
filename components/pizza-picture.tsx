import { useEffect, useId, useState } from "react";
import { FOLDED_TILT } from "@/lib/catalogue/drawing/folded";
import { INK } from "@/lib/catalogue/drawing/ink";
import { layersOfPizza, PIZZA_VIEW_BOX, type PizzaToDraw } from "@/lib/catalogue/pizza-drawing";

/** A topping lands when its group is mounted, so only what was just added moves. */
const LANDING = `
.pizza-picture [data-topping] { animation: pizza-landing 420ms cubic-bezier(.2,.9,.3,1.2) backwards; }
@keyframes pizza-landing { from { opacity: 0; transform: translateY(-16px) scale(1.07); } }
@media (prefers-reduced-motion: reduce) { .pizza-picture [data-topping] { animation: none; } }
`;

type PizzaPictureProps = {
  pizza: PizzaToDraw;
  label: string;
  seed?: string;
  /** It takes the place of a picture of the same pizza: what is on it already does not land once more. */
  instead?: PizzaToDraw;
  className?: string;
};

/** The live drawing of a recipe. Drawn inline so that ingredients come and go one by one; lists use the cached files instead. */
export function PizzaPicture({ pizza, label, seed, instead, className }: PizzaPictureProps) {
  const prefix = `p${useId().replace(/\W/g, "")}`;
  const layers = layersOfPizza(pizza, { prefix, seed });
  const [still, setStill] = useState(() =>
    instead ? layersOfPizza(instead, { prefix, seed }).map(({ key }) => key) : [],
  );
  // Taken off and put back, it lands like anything else.
  const stays = still.filter((key) => layers.some((layer) => layer.key === key));
  useEffect(() => {
    if (stays.length < still.length) setStill(stays);
  });
  return (
    <>
      <style href="pizza-picture" precedence="medium">
        {LANDING}
      </style>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={PIZZA_VIEW_BOX}
        role="img"
        aria-label={label}
        className={`pizza-picture ${className ?? ""}`}
      >
        <g {...INK} transform={pizza.folded ? FOLDED_TILT : undefined}>
          {layers.map((layer) => (
            <g
              key={layer.key}
              data-topping={still.includes(layer.key) ? undefined : layer.code}
              clipPath={layer.clip && `url(#${layer.clip})`}
              // biome-ignore lint/security/noDangerouslySetInnerHtml: our own markup, made of constants and numbers
              dangerouslySetInnerHTML={{ __html: layer.markup }}
            />
          ))}
        </g>
      </svg>
    </>
  );
}
