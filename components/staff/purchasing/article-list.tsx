"use client";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import type { Unit } from "@/db/enums";
import { formatCents } from "@/lib/money";
import type { Article } from "@/lib/purchasing/queries/list-suppliers";
import { Badge } from "../../ui/badge";
import { Button } from "../../ui/button";
import { Notice } from "../../ui/notice";
import { useAsked } from "../use-asked";
import { ArticleSheet } from "./article-sheet";
import { usePackWords } from "./pack-words";
import { PriceSheet } from "./price-sheet";
import type { AddArticle, ChangeArticle, SetPrice } from "./supplier-actions";

type Named = Article & { name: string };
type ArticleListProps = {
  outlet: string;
  supplierId: string;
  today: string;
  articles: Named[];
  ingredients: { code: string; name: string; unit: Unit }[];
  actions: { add: AddArticle; change: ChangeArticle; price: SetPrice };
};

/** What a supplier sells, in which pack, for how much; every price there was is one tap away. */
export function ArticleList({ outlet, supplierId, today, articles, ingredients, actions }: ArticleListProps) {
  const t = useTranslations("purchasing.articles");
  const locale = useLocale();
  const words = usePackWords();
  const [pricing, price] = useState<Named | null>(null);
  const [adding, add] = useState(false);
  const { refusal, pending, ask } = useAsked();
  const change = (article: Named, next: Partial<Pick<Article, "preferred" | "active">>) =>
    ask(() => {
      const { preferred, active } = { ...article, ...next };
      return actions.change({ outlet, id: article.id, preferred, active });
    }, t("changed"));
  return (
    <section className="grid gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 className="text-xl">{t("title")}</h2>
        <Button tone="quiet" onClick={() => add(true)}>
          {t("add")}
        </Button>
      </div>
      {refusal && (
        <Notice tone="bad" live>
          {refusal}
        </Notice>
      )}
      {articles.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="overflow-hidden rounded-card border-2 border-line bg-card empty:hidden">
        {articles.map((article) => (
          <li
            key={article.id}
            className="grid gap-2 border-line border-b-2 px-4 py-3 last:border-b-0 sm:grid-cols-[1fr_auto] sm:items-center"
          >
            <div className="min-w-0">
              <h3 className="flex flex-wrap items-center gap-2 text-lg">
                {article.name}
                {article.preferred && article.active && <Badge tone="basil">{t("preferred")}</Badge>}
                {!article.active && <Badge tone="tomato">{t("inactive")}</Badge>}
                {article.lapsed && <Badge tone="ember">{t("lapsed")}</Badge>}
              </h3>
              <p className="text-ink-soft text-sm">
                {words.pack({ ...article, packQuantity: article.quantity })} · {article.reference}
              </p>
            </div>
            <div className="flex flex-wrap items-center gap-2">
              <Button
                tone="quiet"
                size="small"
                aria-label={t("priceOf", { name: article.name })}
                onClick={() => price(article)}
              >
                <b className="tabular-nums">
                  {article.priceCents === null ? t("noPrice") : formatCents(article.priceCents, locale)}
                </b>
              </Button>
              {article.active && !article.preferred && (
                <Button
                  tone="ghost"
                  size="small"
                  disabled={pending}
                  aria-label={t("preferOf", { name: article.name })}
                  onClick={() => change(article, { preferred: true })}
                >
                  {t("prefer")}
                </Button>
              )}
              <Button
                tone="ghost"
                size="small"
                disabled={pending}
                aria-label={t(article.active ? "stopOf" : "resumeOf", { name: article.name })}
                onClick={() => change(article, { active: !article.active })}
              >
                {t(article.active ? "stop" : "resume")}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {pricing && (
        <PriceSheet
          outlet={outlet}
          article={pricing}
          today={today}
          set={actions.price}
          onClose={() => price(null)}
        />
      )}
      {adding && (
        <ArticleSheet
          outlet={outlet}
          supplierId={supplierId}
          ingredients={ingredients}
          add={actions.add}
          onClose={() => add(false)}
        />
      )}
    </section>
  );
}
