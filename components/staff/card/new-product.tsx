"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Size } from "@/db/enums";
import type { Rates } from "@/lib/catalogue/card-words";
import type { NewProduct as Made } from "@/lib/catalogue/new-product";
import type { Section } from "@/lib/catalogue/section";
import { sizesOf } from "@/lib/catalogue/sizes-of";
import { parseCents } from "@/lib/money";
import type { Outcome } from "@/lib/outcome";
import { Button } from "../../ui/button";
import { Field, TextArea, TextInput } from "../../ui/field";
import { Notice } from "../../ui/notice";
import { Panel } from "../panel";
import { useAsked } from "../use-asked";
import { type Facts, FactsFields } from "./facts-fields";
import { ratesTyped, typedRates, VatFields } from "./vat-fields";

type NewProductProps = {
  known: readonly Rates[];
  sections: readonly Section[];
  add: (input: Made) => Promise<Outcome<{ code: string }>>;
  /** Where its page is, but for its code: what one prepares goes with it. */
  query: string;
};

const empty = { nameFr: "", nameEn: "", descriptionFr: "", descriptionEn: "" };

/** What a product is called, where it stands, in which sizes it is sold and at which price. Its recipe comes next. */
export function NewProduct({ known, sections, add, query }: NewProductProps) {
  const t = useTranslations("catalogue.newProduct");
  const words = useTranslations("catalogue.product");
  const sizeWords = useTranslations("staff.orders.size");
  const locale = useLocale();
  const [id] = useState(() => crypto.randomUUID());
  const [texts, setTexts] = useState(empty);
  const [facts, setFacts] = useState<Facts>({
    ...{ section: sections[0]?.code ?? "", folded: false, alcoholic: false },
  });
  const [prices, setPrices] = useState<Partial<Record<Size, string>>>({});
  const [vat, setVat] = useState(() =>
    typedRates(known[0] ?? { delivery: 0, takeaway: 0, on_site: 0 }, locale),
  );
  const { refusal, pending, go } = useMade(query);
  const kind = sections.find(({ code }) => code === facts.section)?.kind;
  const offered = kind ? sizesOf(kind) : [];
  const sizes = offered.flatMap((size) => {
    const priceCents = parseCents(prices[size] ?? "");
    return priceCents === null ? [] : [{ size, priceCents }];
  });
  const wrongPrice = offered.some(
    (size) => (prices[size] ?? "").trim() && parseCents(prices[size] ?? "") === null,
  );
  const rates = ratesTyped(vat);
  const text = (key: keyof typeof empty, lang: string) => (
    <Field label={words(key)}>
      {(wiring) => {
        const typed = { ...wiring, lang, value: texts[key] };
        const put = (value: string) => setTexts({ ...texts, [key]: value });
        return key.startsWith("name") ? (
          <TextInput
            {...typed}
            maxLength={80}
            autoComplete="off"
            onChange={({ target }) => put(target.value)}
          />
        ) : (
          <TextArea {...typed} maxLength={400} onChange={({ target }) => put(target.value)} />
        );
      }}
    </Field>
  );
  return (
    <div className="grid gap-4">
      <Panel title={words("texts")}>
        <div className="grid gap-4 sm:grid-cols-2">
          {text("nameFr", "fr")}
          {text("nameEn", "en")}
          {text("descriptionFr", "fr")}
          {text("descriptionEn", "en")}
        </div>
      </Panel>
      <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
        <Panel title={t("place")}>
          <FactsFields value={facts} among={sections} onChange={setFacts} />
        </Panel>
        <div className="grid gap-4">
          <Panel title={words("prices")}>
            <p className="mb-3 text-ink-soft text-sm">{t(offered.length > 1 ? "sizesLead" : "pieceLead")}</p>
            <div className="grid grid-cols-3 gap-3">
              {offered.map((size) => (
                <Field key={size} label={sizeWords(size) || words("only")}>
                  {(wiring) => (
                    <TextInput
                      {...wiring}
                      inputMode="decimal"
                      autoComplete="off"
                      maxLength={8}
                      placeholder="–"
                      value={prices[size] ?? ""}
                      onChange={({ target }) => setPrices({ ...prices, [size]: target.value })}
                      className="text-right tabular-nums"
                    />
                  )}
                </Field>
              ))}
            </div>
          </Panel>
          <Panel title={words("vat")}>
            <VatFields value={vat} known={known} onChange={setVat} />
          </Panel>
        </div>
      </div>
      {(refusal ?? (wrongPrice || null)) && (
        <Notice tone="bad" live>
          {refusal ?? words("badPrice")}
        </Notice>
      )}
      <div className="flex flex-wrap items-center gap-4">
        <Button
          disabled={
            pending || wrongPrice || sizes.length === 0 || rates === null || texts.nameFr.trim() === ""
          }
          onClick={() => rates && go(() => add({ id, ...texts, ...facts, rates, sizes }))}
        >
          {t("make")}
        </Button>
        <p className="min-w-0 flex-1 basis-60 text-ink-soft text-sm">{t("next")}</p>
      </div>
    </div>
  );
}

/** Once it is made, its own page is next. */
function useMade(query: string) {
  const t = useTranslations("catalogue.newProduct");
  const { refusal, pending, ask } = useAsked();
  const go = (send: () => Promise<Outcome<{ code: string }>>) =>
    ask(send, t("made"), ({ code }) => `/staff/catalogue/produits/${code}${query}`);
  return { refusal, pending, go };
}
