"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Size } from "@/db/enums";
import type { CardProduct } from "@/lib/catalogue/queries/list-card";
import { sizesOf } from "@/lib/catalogue/sizes-of";
import { parseCents } from "@/lib/money";
import { Button } from "../../ui/button";
import { Confirm } from "../../ui/confirm";
import { Field, inputLook, TextInput } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import type { AddSize } from "./card-actions";
import { type Into, useChange } from "./use-change";

type SizesFormProps = { product: CardProduct; add: AddSize; into: Into };

/** In which sizes a product is sold: one more, one less, and one that comes back. */
export function SizesForm({ product, add, into }: SizesFormProps) {
  const t = useTranslations("catalogue.sizes");
  const word = useTranslations("staff.orders.size");
  const only = useTranslations("catalogue.product")("only");
  const named = (size: Size) => word(size) || only;
  const free = sizesOf(product.kind).filter((size) => product.items.every((item) => item.size !== size));
  const [chosen, choose] = useState<Size | null>(null);
  const [price, type] = useState("");
  const [leaving, ask] = useState<{ code: string; size: Size } | null>(null);
  const changing = useChange(into);
  const adding = useAsked(() => type(""));
  const size = chosen && free.includes(chosen) ? chosen : free[0];
  const priceCents = parseCents(price);
  const refusal = changing.refusal ?? adding.refusal;
  const pending = changing.pending || adding.pending;
  return (
    <div className="grid gap-3">
      <ul className="flex flex-wrap gap-3">
        {product.items.map((item) => (
          <li key={item.code}>
            <Button
              tone="quiet"
              size="small"
              disabled={pending}
              onClick={() =>
                item.withdrawn
                  ? changing.send([{ kind: "size", item: item.code, withdrawn: false }])
                  : ask(item)
              }
            >
              {t(item.withdrawn ? "restore" : "withdraw", { size: named(item.size) })}
            </Button>
          </li>
        ))}
      </ul>
      {size && (
        <div className="flex flex-wrap items-end gap-3">
          <Field label={t("more")} className="min-w-36">
            {(wiring) => (
              <select
                {...wiring}
                value={size}
                onChange={({ target }) => choose(free.find((one) => one === target.value) ?? null)}
                className={`${inputLook} min-h-12`}
              >
                {free.map((one) => (
                  <option key={one} value={one}>
                    {named(one)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t("price")} className="w-28">
            {(wiring) => (
              <TextInput
                {...wiring}
                inputMode="decimal"
                autoComplete="off"
                maxLength={8}
                value={price}
                onChange={({ target }) => type(target.value)}
                className="text-right tabular-nums"
              />
            )}
          </Field>
          <Button
            tone="quiet"
            disabled={pending || priceCents === null}
            onClick={() =>
              priceCents !== null &&
              adding.ask(() => add({ product: product.code, size, priceCents }), t("added"))
            }
          >
            {t("add")}
          </Button>
        </div>
      )}
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      <Confirm
        open={leaving !== null}
        onOpenChange={(open) => !open && ask(null)}
        title={leaving && t("withdrawTitle", { size: named(leaving.size) })}
        yes={leaving && t("withdraw", { size: named(leaving.size) })}
        no={t("withdrawNo")}
        onYes={() => leaving && changing.send([{ kind: "size", item: leaving.code, withdrawn: true }])}
      >
        {t("withdrawText")}
      </Confirm>
    </div>
  );
}
