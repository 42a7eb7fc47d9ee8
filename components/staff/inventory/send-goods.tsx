"use client";
import { Truck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Sendable } from "@/lib/inventory/queries/list-sendable";
import { Button } from "../../ui/button";
import { SendSheet } from "./send-sheet";
import type { Send } from "./transfer-actions";

export type Choice = Pick<Sendable, "code" | "unit" | "free"> & { name: string };
export type SendGoodsProps = {
  outlet: string;
  others: { slug: string; name: string }[];
  sendable: Choice[];
  send: Send;
};

/** Opens the sheet on which goods are sent; it begins afresh each time. */
export function SendGoods(props: SendGoodsProps) {
  const t = useTranslations("inventory.transfers");
  const [open, show] = useState(false);
  return (
    <>
      <Button onClick={() => show(true)}>
        <Truck aria-hidden className="size-5" />
        {t("send")}
      </Button>
      {open && <SendSheet {...props} onClose={() => show(false)} />}
    </>
  );
}
