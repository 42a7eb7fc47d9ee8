"use client";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useChoice } from "@/components/basket/choice";
import { Button } from "@/components/ui/button";
import { Skeleton } from "@/components/ui/skeleton";
import { AddressBox } from "./address-box";
import { FinderResult } from "./finder-result";
import { ModeSwitch } from "./mode-switch";
import {
  parseAddress,
  type SearchResult,
  type Suggestion,
  searchOutlets,
  suggest,
  written,
} from "./outlet-search";

type Search = { state: "idle" | "busy" } | { state: "found"; result: SearchResult };

/** From an address to the pizzeria that serves it. */
export function OutletFinder() {
  const t = useTranslations("shop.finder");
  const { address } = useChoice();
  const [entered, setText] = useState<string | null>(null);
  const text = entered ?? (address ? written(address) : "");
  const [error, setError] = useState<string | null>(null);
  const [search, setSearch] = useState<Search>({ state: "idle" });

  const find = async (address: { line: string; postcode: string }) => {
    setError(null);
    setSearch({ state: "busy" });
    try {
      setSearch({ state: "found", result: await searchOutlets(address) });
    } catch {
      setSearch({ state: "idle" });
      setError(t("failed"));
    }
  };
  const pick = (suggestion: Suggestion) => {
    setText(written(suggestion));
    void find(suggestion);
  };
  const submit = async () => {
    const address = parseAddress(text);
    if (address) return find(address);
    // Without a postcode only an address we know can be meant.
    const [only, ...others] =
      text.trim().length > 2 ? await suggest(text, new AbortController().signal).catch(() => []) : [];
    if (only && others.length === 0) pick(only);
    else setError(t("postcodeMissing"));
  };

  return (
    <div className="grid max-w-[36rem] gap-4">
      <form
        className="grid gap-4 rounded-[1.75rem] border-2 border-line bg-card p-4 shadow-[0_10px_0_0_var(--line)] sm:p-6"
        onSubmit={(event) => {
          event.preventDefault();
          void submit();
        }}
      >
        <ModeSwitch />
        <AddressBox value={text} onChange={setText} onPick={pick} error={error} />
        <Button type="submit" size="large" wide aria-disabled={search.state === "busy"}>
          {search.state === "busy" ? t("searching") : t("find")}
        </Button>
      </form>
      <div aria-live="polite">
        {search.state === "busy" && <Skeleton className="h-44 w-full rounded-card" />}
        {search.state === "found" && <FinderResult result={search.result} typed={text} />}
      </div>
    </div>
  );
}
