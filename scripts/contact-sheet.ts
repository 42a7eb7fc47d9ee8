// Lays every drawing of the house on one page, to be looked at: npx tsx scripts/contact-sheet.ts out.html [pizzas|thumbs|large|halves|ingredients|goods]
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import goods from "@/db/seed/data/pieces.json";
import { drawGood } from "@/lib/catalogue/drawing/goods";
import { drawPizza } from "@/lib/catalogue/pizza-drawing";
import { HOUSE_INGREDIENTS, HOUSE_PIZZAS } from "@/tests/rules/house-recipes";

const [, , out = "contact-sheet.html", which = "pizzas"] = process.argv;
let serial = 0;

const cell = (svg: string, name: string, px: number) =>
  `<figure style="width:${px}px"><img width="${px}" height="${px}" src="data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}"><figcaption>${name}</figcaption></figure>`;
const weight = (svg: string) =>
  `${(svg.length / 1000).toFixed(1)} / ${(gzipSync(svg, { level: 9 }).length / 1000).toFixed(1)} kB`;

function sheets(): string {
  const pizzas = [...HOUSE_PIZZAS].map(([code, pizza]) => ({
    code,
    pizza,
    svg: drawPizza(pizza, { seed: code, prefix: `p${serial++}` }),
  }));
  if (which === "pizzas") return pizzas.map((p) => cell(p.svg, `${p.code} ${weight(p.svg)}`, 260)).join("");
  if (which === "large")
    return pizzas
      .filter((p) => /reine|ferm|parma|calz|veget|norv|savoy|thon/.test(p.code))
      .map((p) => cell(p.svg, p.code, 470))
      .join("");
  if (which === "thumbs") return pizzas.map((p) => cell(p.svg, p.code, 96)).join("");
  if (which === "halves") {
    return (
      pizzas
        .map((p, i) =>
          cell(drawPizza({ left: p.pizza.left, right: pizzas[(i + 5) % 22]?.pizza.left ?? [] }), p.code, 220),
        )
        .join("") + pizzas.map((p) => cell(drawPizza({ ...p.pizza, folded: true }), p.code, 220)).join("")
    );
  }
  if (which === "goods")
    return [...goods, { code: "unheard-of" }]
      .map(({ code }) => cell(drawGood(code), `${code} ${weight(drawGood(code))}`, 270))
      .join("");
  return HOUSE_INGREDIENTS.map(({ code, grams }) =>
    cell(
      drawPizza({
        left: [
          { code: "creme", grams: 80 },
          { code, grams },
        ],
      }),
      code,
      300,
    ),
  ).join("");
}

writeFileSync(
  out,
  `<meta charset="utf-8"><style>body{margin:12px;background:#FFF7EA;color:#2B1710;font:13px sans-serif;display:flex;flex-wrap:wrap;gap:8px}figure{margin:0;text-align:center}</style>${sheets()}`,
);
