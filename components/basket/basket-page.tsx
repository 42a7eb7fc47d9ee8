"use client";
import { useLocale, useTranslations } from "next-intl";
import { lazy, Suspense, useEffect, useState } from "react";
import { LeftOutNotice } from "@/components/again/left-out-notice";
import { Money } from "@/components/money";
import { Link } from "@/components/navigation";
import { DaySlot } from "@/components/shop/day-slot";
import { FetchedTexts } from "@/components/shop/fetched-texts";
import { ModeSwitch } from "@/components/shop/mode-switch";
import { getMenu } from "@/components/shop/shop-menu";
import { Button, buttonLook } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import type { DrawnMenu } from "@/lib/catalogue/drawn-menu";
import { needsSister } from "@/lib/orders/quote";
import { BasketSummary } from "./basket-summary";
import { useChoice } from "./choice";
import { useInBrowser } from "./kept";
import { LineList } from "./line-list";
import { PriceChanges } from "./price-changes";
import type { AskSister } from "./sister-notice";
import {
  countDishes,
  type KeptLine,
  removeLine,
  replaceLine,
  restoreLine,
  seenTotalCents,
  useBasket,
} from "./store";
import { useMended } from "./use-mended";
import { type AskQuote, useQuote } from "./use-quote";

/** What a line is changed in comes when somebody changes one; who else could make it, when that is asked. */
const LineSheet = lazy(async () => ({ default: (await import("@/components/shop/line-sheet")).LineSheet }));

const OfferFound = lazy(async () => ({ default: (await import("./offer-found")).OfferFound }));
const Warnings = lazy(async () => ({ default: (await import("./warnings")).Warnings }));
const SisterNotice = lazy(async () => ({ default: (await import("./sister-notice")).SisterNotice }));

type Outlet = { id: string; slug: string; name: string };

type BasketPageProps = { outlets: readonly Outlet[]; ask: AskQuote; askSister: AskSister };

/** The basket: every line can be changed where it stands, and the server's price is the one shown. */
export function BasketPage({ outlets, ask, askSister }: BasketPageProps) {
  const t = useTranslations("shop.basket");
  const locale = useLocale();
  const basket = useBasket();
  const choice = useChoice();
  const here = useInBrowser();
  const answer = useQuote(ask, null);
  const { warnings, missing, dismiss } = useMended(answer.quote);
  const [menu, setMenu] = useState<DrawnMenu | null>(null);
  const [editing, setEditing] = useState<KeptLine | null>(null);
  const [gone, setGone] = useState<{ line: KeptLine; index: number; name: string } | null>(null);
  const slug = basket.outlet ?? choice.outlet?.slug ?? null;
  const outlet = outlets.find((one) => one.slug === slug) ?? null;

  useEffect(() => {
    if (slug) getMenu(slug, locale).then(setMenu, () => {});
  }, [slug, locale]);

  if (!here) return null;
  const sister = (missing.length > 0 || (answer.quote && needsSister(answer.quote))) && (
    <Suspense>
      <SisterNotice {...{ quote: answer.quote, missing, ask: askSister, taken: dismiss }} className="mb-5" />
    </Suspense>
  );
  const told = warnings.length > 0 && (
    <Suspense>
      <FetchedTexts room="refusals">
        <Warnings warnings={warnings} outlet={outlet?.name ?? ""} />
      </FetchedTexts>
    </Suspense>
  );
  const undo = gone && (
    <Notice tone="info" live className="mb-5">
      <span className="mr-3">{t("removed", { name: gone.name })}</span>
      <Button
        tone="quiet"
        size="small"
        onClick={() => {
          restoreLine(gone.line, gone.index);
          setGone(null);
        }}
      >
        {t("undo")}
      </Button>
    </Notice>
  );

  if (basket.lines.length === 0) {
    return (
      <>
        {undo}
        {told}
        {sister}
        <EmptyState
          title={t("empty")}
          action={
            <Link href={slug ? `/pizzeria/${slug}` : "/"} prefetch={false} className={buttonLook()}>
              {t(slug ? "emptyAction" : "emptyChoose")}
            </Link>
          }
        >
          {t("emptyLead")}
        </EmptyState>
      </>
    );
  }

  return (
    <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[1fr_22rem]">
      <section aria-label={t("items")}>
        {undo}
        <LeftOutNotice basket={basket.id} outlet={outlet?.name ?? ""} />
        {told}
        {sister}
        {warnings.length > 0 && (
          <Button tone="quiet" size="small" className="mb-4" onClick={dismiss}>
            OK
          </Button>
        )}
        <PriceChanges quote={answer.quote} pending={answer.pending} className="mb-4" />
        <div className="flex max-w-2xl flex-wrap gap-2">
          <ModeSwitch className="flex-1 basis-72" />
          {outlet && (
            <div className="grid flex-1 basis-56">
              <DaySlot outlet={outlet} />
            </div>
          )}
        </div>
        <div className="mt-4">
          <LineList
            {...{ lines: basket.lines, menu, quote: answer.quote }}
            onChange={replaceLine}
            onEdit={setEditing}
            onRemove={(line, name) => {
              removeLine(line.key);
              setGone({ line, index: basket.lines.indexOf(line), name });
            }}
          />
        </div>
        {menu && countDishes(basket) > 1 && (
          <Suspense>
            <OfferFound menu={menu} lines={basket.lines} />
          </Suspense>
        )}
        {slug && (
          <Link
            href={`/pizzeria/${slug}`}
            prefetch={false}
            className={buttonLook({ tone: "quiet", className: "mt-2" })}
          >
            {t("more")}
          </Link>
        )}
      </section>
      <BasketSummary answer={answer} outlet={outlet} />
      {editing && outlet && menu && (
        <Suspense>
          <LineSheet
            {...{ outlet, menu, making: { line: editing } }}
            onChoose={(chosen) => replaceLine({ ...chosen, key: editing.key })}
            onClose={() => setEditing(null)}
          />
        </Suspense>
      )}
      <p role="status" className="sr-only">
        {t("total")} : <Money cents={answer.quote?.totalCents ?? seenTotalCents(basket)} />
      </p>
    </div>
  );
}
